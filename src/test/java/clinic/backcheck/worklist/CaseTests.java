package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.ArrivedCase.Arrival;
import clinic.backcheck.worklist.CaseEvent.What;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CaseTests {

	private static final Instant NOW = Instant.parse("2026-11-24T10:58:00Z");

	private static final UUID LENA = UUID.randomUUID();

	private static final UUID SAM = UUID.randomUUID();

	private final Case subject = Case.open(
			new CheckSent(UUID.randomUUID(), "BC-7F3K-92", 1, Urgency.URGENT, NOW, false), NOW.plusSeconds(3600),
			Arrival.of(new CaseSummary(1, 0, List.of("possible-deep-bleed"), List.of())));

	@Test
	void arrivesNewAndSentByThePatient() {
		CaseEvent arrival = this.subject.arrive();

		assertThat(this.subject.state()).isEqualTo(CaseState.NEW);
		assertThat(arrival.what()).isEqualTo(What.ARRIVED);
		assertThat(arrival.who()).isEqualTo(CaseEvent.Who.PATIENT);
		assertThat(arrival.number()).isEqualTo(1);
	}

	@Test
	void whoClaimsOwnsIt() {
		CaseEvent claimed = this.subject.claim(LENA, NOW);

		assertThat(this.subject.state()).isEqualTo(CaseState.CLAIMED);
		assertThat(this.subject.ownerId()).isEqualTo(LENA);
		assertThat(claimed.what()).isEqualTo(What.CLAIMED);
		assertThat(claimed.staffId()).isEqualTo(LENA);
	}

	@Test
	void claimingTwiceIsRefused() {
		var unused = this.subject.claim(LENA, NOW);

		assertThatExceptionOfType(CaseMoveRefused.class).isThrownBy(() -> this.subject.claim(LENA, NOW));
		assertThat(this.subject.entries()).isEqualTo(1);
	}

	@Test
	void aColleagueTakesItOver() {
		var unused = this.subject.claim(LENA, NOW);

		assertThat(this.subject.claim(SAM, NOW).what()).isEqualTo(What.TAKEN_OVER);
		assertThat(this.subject.ownerId()).isEqualTo(SAM);
	}

	@Test
	void theOwnerGivesItBack() {
		var unused = this.subject.claim(LENA, NOW);

		assertThat(this.subject.release(LENA, NOW).what()).isEqualTo(What.RELEASED);
		assertThat(this.subject.state()).isEqualTo(CaseState.NEW);
		assertThat(this.subject.ownerId()).isNull();
	}

	@Test
	void onlyTheOwnerGivesItBackOrClosesIt() {
		var unused = this.subject.claim(LENA, NOW);

		assertThatExceptionOfType(CaseMoveRefused.class).isThrownBy(() -> this.subject.release(SAM, NOW));
		assertThatExceptionOfType(CaseMoveRefused.class)
			.isThrownBy(() -> this.subject.close(SAM, NOW, CaseOutcome.DUPLICATE, null, null, null));
		assertThat(this.subject.state()).isEqualTo(CaseState.CLAIMED);
	}

	@Test
	void nobodyClosesWhatNobodyClaimed() {
		assertThatExceptionOfType(CaseMoveRefused.class)
			.isThrownBy(() -> this.subject.close(LENA, NOW, CaseOutcome.NO_ACTION_NEEDED, null, null, null));
		assertThat(this.subject.state()).isEqualTo(CaseState.NEW);
	}

	@Test
	void closingKeepsTheOutcomeAndTheNote() {
		var unused = this.subject.claim(LENA, NOW);

		CaseEvent closed = this.subject.close(LENA, NOW, CaseOutcome.APPOINTMENT_MADE, null, null, "Tomorrow at nine");

		assertThat(this.subject.state()).isEqualTo(CaseState.CLOSED);
		assertThat(this.subject.outcome()).isEqualTo(CaseOutcome.APPOINTMENT_MADE);
		assertThat(closed.outcome()).isEqualTo(CaseOutcome.APPOINTMENT_MADE);
		assertThat(closed.note()).isEqualTo("Tomorrow at nine");
	}

	@Test
	void aClosedCaseIsNeitherClosedAgainNorGivenBack() {
		close();

		assertThatExceptionOfType(CaseMoveRefused.class)
			.isThrownBy(() -> this.subject.close(LENA, NOW, CaseOutcome.DUPLICATE, null, null, null));
		assertThatExceptionOfType(CaseMoveRefused.class).isThrownBy(() -> this.subject.release(LENA, NOW));
		assertThat(this.subject.outcome()).isEqualTo(CaseOutcome.APPOINTMENT_MADE);
	}

	@Test
	void aClosedCaseIsOpenedAgainByWhoTakesIt() {
		close();

		assertThat(this.subject.claim(LENA, NOW).what()).isEqualTo(What.REOPENED);
		assertThat(this.subject.state()).isEqualTo(CaseState.CLAIMED);
		assertThat(this.subject.outcome()).isNull();
	}

	@Test
	void notesAreAddedInEveryState() {
		assertThat(this.subject.note(SAM, NOW, "Rang twice").note()).isEqualTo("Rang twice");
		close();
		assertThat(this.subject.note(SAM, NOW, "Called back").number()).isEqualTo(4);
	}

	@Test
	void silenceOfSomebodyInCareIsAnEntryOnly() {
		for (CaseOutcome care : List.of(CaseOutcome.SENT_TO_EMERGENCY, CaseOutcome.SEEN_TODAY)) {
			var unused = this.subject.claim(LENA, NOW);
			unused = this.subject.close(LENA, NOW, care, null, null, null);

			assertThat(silence().what()).isEqualTo(What.RECHECK_MISSED);
			assertThat(this.subject.state()).isEqualTo(CaseState.CLOSED);
			assertThat(this.subject.outcome()).isEqualTo(care);
		}
	}

	@Test
	void anyOtherSilenceRaisesTheCase() {
		close();

		assertThat(silence().what()).isEqualTo(What.RECHECK_MISSED);
		assertThat(this.subject.state()).isEqualTo(CaseState.NEW);
	}

	private CaseEvent silence() {
		return this.subject.recheck(new RecheckNews(RecheckMark.MISSED, this.subject.urgency(), NOW, NOW, null, null));
	}

	private void close() {
		var unused = this.subject.claim(LENA, NOW);
		unused = this.subject.close(LENA, NOW, CaseOutcome.APPOINTMENT_MADE, null, null, null);
	}

}
