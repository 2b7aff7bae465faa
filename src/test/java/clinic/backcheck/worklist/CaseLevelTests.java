package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.ArrivedCase.Arrival;
import clinic.backcheck.worklist.CaseEvent.What;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Levels that clinicians set, calls, and hand-overs. */
class CaseLevelTests {

	private static final Instant NOW = Instant.parse("2026-11-24T10:58:00Z");

	private static final Instant LATER = NOW.plusSeconds(7200);

	private static final UUID LENA = UUID.randomUUID();

	private static final UUID SAM = UUID.randomUUID();

	@Test
	void aStepUpHoldsAtOnceAndKeepsTheMachinesLevel() {
		Case subject = open(Urgency.SOON);

		CaseEvent entry = subject.override(LENA, NOW, Urgency.URGENT, LATER, "Sounds unwell");

		assertThat(subject.urgency()).isEqualTo(Urgency.URGENT);
		assertThat(subject.listRank()).isEqualTo(ListRank.of(Urgency.URGENT));
		assertThat(subject.machineUrgency()).isEqualTo(Urgency.SOON);
		assertThat(subject.review().overrideUrgency()).isEqualTo(Urgency.URGENT);
		assertThat(entry.what()).isEqualTo(What.OVERRIDDEN);
		assertThat(entry.fromUrgency()).isEqualTo(Urgency.SOON);
		assertThat(entry.toUrgency()).isEqualTo(Urgency.URGENT);
		assertThat(entry.note()).isEqualTo("Sounds unwell");
	}

	@Test
	void aStepUpNeverMakesTheCaseWaitLonger() {
		Case late = open(Urgency.ROUTINE);
		Case early = open(Urgency.ROUTINE);
		early.due(LATER.plusSeconds(3600));

		var unused = late.override(LENA, NOW.plusSeconds(60), Urgency.SOON, LATER, "Worse");
		unused = early.override(LENA, NOW.plusSeconds(60), Urgency.SOON, LATER, "Worse");

		assertThat(late.dueAt()).isEqualTo(NOW);
		assertThat(early.dueAt()).isEqualTo(LATER);
	}

	@Test
	void aStepDownIsDueByTheLevelThatAClinicianSet() {
		Case subject = open(Urgency.URGENT);

		var unused = subject.override(LENA, NOW, Urgency.SOON, LATER, "Old trouble");

		assertThat(subject.dueAt()).isEqualTo(LATER);
	}

	@Test
	void aStepDownFromEmergencyWaitsForASecondClinician() {
		Case subject = open(Urgency.EMERGENCY);

		assertThat(subject.override(LENA, NOW, Urgency.SOON, LATER, "Old trouble").what())
			.isEqualTo(What.STEP_DOWN_PROPOSED);
		assertThat(subject.urgency()).isEqualTo(Urgency.EMERGENCY);
		assertThat(subject.dueAt()).isEqualTo(NOW);
		assertThatExceptionOfType(CaseMoveRefused.class).isThrownBy(() -> subject.agree(LENA, NOW, LATER, null));

		assertThat(subject.agree(SAM, NOW, LATER, null).what()).isEqualTo(What.STEP_DOWN_AGREED);
		assertThat(subject.urgency()).isEqualTo(Urgency.SOON);
		assertThat(subject.dueAt()).isEqualTo(LATER);
		assertThat(subject.review().proposedUrgency()).isNull();
	}

	@Test
	void aStepDownThatIsNotAgreedChangesNothing() {
		Case subject = open(Urgency.EMERGENCY);
		var unused = subject.override(LENA, NOW, Urgency.SOON, LATER, "Old trouble");

		assertThat(subject.keepLevel(SAM, NOW, "New numbness").what()).isEqualTo(What.STEP_DOWN_REFUSED);

		assertThat(subject.urgency()).isEqualTo(Urgency.EMERGENCY);
		assertThat(subject.review().overrideUrgency()).isNull();
		assertThatExceptionOfType(CaseMoveRefused.class).isThrownBy(() -> subject.agree(SAM, NOW, LATER, null));
	}

	@Test
	void noCaseClosesWhileAStepDownWaits() {
		Case subject = open(Urgency.EMERGENCY);
		var unused = subject.claim(LENA, NOW);
		unused = subject.override(LENA, NOW, Urgency.SOON, LATER, "Old trouble");

		assertThatExceptionOfType(CaseMoveRefused.class)
			.isThrownBy(() -> subject.close(LENA, NOW, CaseOutcome.NO_ACTION_NEEDED, null, null, null));
		assertThat(subject.state()).isEqualTo(CaseState.CLAIMED);
	}

	@Test
	void aCallCountsAndMayMoveTheNextTry() {
		Case subject = open(Urgency.URGENT);

		CaseEvent entry = subject.contact(SAM, NOW, ContactResult.NO_ANSWER, LATER, null);

		assertThat(entry.contactResult()).isEqualTo(ContactResult.NO_ANSWER);
		assertThat(entry.grade()).isNull();
		assertThat(subject.contactAttempts()).isEqualTo(1);
		assertThat(subject.dueAt()).isEqualTo(LATER);
		var unused = subject.contact(SAM, LATER, ContactResult.SPOKE, null, "Will come in");
		assertThat(subject.dueAt()).isEqualTo(LATER);
		assertThat(subject.contactAttempts()).isEqualTo(2);
	}

	@Test
	void aHandOverGivesTheCaseToTheColleague() {
		Case subject = open(Urgency.URGENT);
		var unused = subject.claim(LENA, NOW);

		CaseEvent entry = subject.handOver(LENA, NOW, SAM, "Ring at two");

		assertThat(subject.ownerId()).isEqualTo(SAM);
		assertThat(entry.handedTo()).isEqualTo(SAM);
		assertThatExceptionOfType(CaseMoveRefused.class).isThrownBy(() -> subject.handOver(LENA, NOW, SAM, null));
	}

	@Test
	void aFollowUpBringsTheCaseBackOnce() {
		Case subject = open(Urgency.ROUTINE);
		var unused = subject.claim(LENA, NOW);
		CaseEvent closed = subject.close(LENA, NOW, CaseOutcome.APPOINTMENT_MADE, LevelGrade.TOO_HIGH,
				LocalDate.of(2026, 12, 1), null);
		assertThat(closed.grade()).isEqualTo(LevelGrade.TOO_HIGH);
		assertThat(closed.contactResult()).isNull();
		assertThat(subject.closedAt()).isEqualTo(NOW);

		CaseEvent back = subject.followUp(LATER, LATER);

		assertThat(back.what()).isEqualTo(What.FOLLOW_UP_DUE);
		assertThat(back.who()).isEqualTo(CaseEvent.Who.SYSTEM);
		assertThat(subject.state()).isEqualTo(CaseState.NEW);
		assertThat(subject.ownerId()).isNull();
		assertThat(subject.outcome()).isNull();
		assertThat(subject.closedAt()).isNull();
		assertThat(subject.followUpOn()).isNull();
		assertThat(subject.dueAt()).isEqualTo(LATER);
		assertThat(subject.review().levelGrade()).isEqualTo(LevelGrade.TOO_HIGH);
	}

	@Test
	void whoCannotGradeTheLevelDoesNotTakeAGradeBack() {
		Case subject = open(Urgency.ROUTINE);
		var unused = subject.claim(LENA, NOW);
		unused = subject.close(LENA, NOW, CaseOutcome.APPOINTMENT_MADE, LevelGrade.TOO_LOW, LocalDate.of(2026, 12, 1),
				null);
		unused = subject.followUp(LATER, LATER);
		unused = subject.claim(SAM, LATER);

		CaseEvent closed = subject.close(SAM, LATER, CaseOutcome.SEEN_TODAY, null, null, null);

		assertThat(closed.grade()).isNull();
		assertThat(subject.review().levelGrade()).isEqualTo(LevelGrade.TOO_LOW);
	}

	@Test
	void aLaterGradeTakesThePlaceOfAnEarlierOne() {
		Case subject = open(Urgency.ROUTINE);
		var unused = subject.claim(LENA, NOW);
		unused = subject.close(LENA, NOW, CaseOutcome.APPOINTMENT_MADE, LevelGrade.RIGHT, null, null);
		unused = subject.claim(SAM, LATER);
		unused = subject.close(SAM, LATER, CaseOutcome.SEEN_TODAY, LevelGrade.TOO_LOW, null, null);

		assertThat(subject.review().levelGrade()).isEqualTo(LevelGrade.TOO_LOW);
	}

	private static Case open(Urgency urgency) {
		return Case.open(new CheckSent(UUID.randomUUID(), "BC-7F3K-92", 1, urgency, NOW, false), NOW,
				Arrival.of(new CaseSummary(1, 0, List.of("possible-deep-bleed"), List.of())));
	}

}
