package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.SampleClinics;
import clinic.backcheck.worklist.ArrivedCase.Arrival;

import static org.assertj.core.api.Assertions.assertThat;

/** When a case is due that staff open again; the clinic is open on Mondays. */
class ReopenedCaseTests {

	private static final Instant SENT = Instant.parse("2026-11-02T10:00:00Z");

	private static final Instant THREE_WEEKS_LATER = Instant.parse("2026-11-23T10:00:00Z");

	private static final UUID LENA = UUID.randomUUID();

	private final DueTimes dueTimes = new DueTimes(SampleClinics.in("GB"), Duration.ofMinutes(10));

	private Case reopened(Urgency urgency, Instant at) {
		Instant due = this.dueTimes.due(urgency, SENT);
		Case subject = Case.open(new CheckSent(UUID.randomUUID(), "BC-7F3K-92", 1, urgency, SENT, false), due,
				new Arrival(new CaseSummary(1, 0, List.of("possible-deep-bleed"), List.of()), AnsweredBy.Who.THEMSELVES,
						null, null, due, "en"));
		subject.openedBefore(SENT);
		Instant answered = SENT.plusSeconds(60);
		var unused = act(subject, answered, new CaseAction.Claim());
		unused = act(subject, answered, new CaseAction.Close(CaseOutcome.ADVISED_BY_TELEPHONE, null, null, null));
		assertThat(act(subject, at, new CaseAction.Claim()).what()).isEqualTo(CaseEvent.What.REOPENED);
		return subject;
	}

	private CaseEvent act(Case subject, Instant at, CaseAction action) {
		return action.applyTo(subject, new CaseAction.Doing(LENA, at, this.dueTimes));
	}

	@Test
	void isDueOnTheSameDayAndNotSinceItWasSent() {
		Case subject = reopened(Urgency.SOON, THREE_WEEKS_LATER);

		assertThat(subject.dueAt()).isEqualTo(Instant.parse("2026-11-23T18:00:00Z"));
		assertThat(subject.promisedAt()).isEqualTo(this.dueTimes.due(Urgency.SOON, SENT));
		assertThat(subject.firstOpenedAt()).isEqualTo(SENT);
		assertThat(subject.waitsUnopened()).isFalse();
	}

	@Test
	void anEmergencyIsDueAtOnce() {
		assertThat(reopened(Urgency.EMERGENCY, THREE_WEEKS_LATER).dueAt()).isEqualTo(THREE_WEEKS_LATER);
	}

	@Test
	void whatIsStillToComeStays() {
		assertThat(reopened(Urgency.ROUTINE, SENT.plusSeconds(120)).dueAt())
			.isEqualTo(this.dueTimes.due(Urgency.ROUTINE, SENT));
	}

	@Test
	void whoTakesAnOpenCaseMovesNoTime() {
		Case subject = reopened(Urgency.SOON, THREE_WEEKS_LATER);
		Instant due = subject.dueAt();

		var unused = new CaseAction.Claim().applyTo(subject,
				new CaseAction.Doing(UUID.randomUUID(), due.plusSeconds(3600), this.dueTimes));

		assertThat(subject.dueAt()).isEqualTo(due);
	}

}
