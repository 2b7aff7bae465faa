package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.transaction.IllegalTransactionStateException;

import clinic.backcheck.questionnaire.RecheckFinished;
import clinic.backcheck.questionnaire.RecheckMissed;
import clinic.backcheck.questionnaire.result.Comparison;
import clinic.backcheck.questionnaire.result.Comparison.Kind;
import clinic.backcheck.questionnaire.result.Comparison.Trend;
import clinic.backcheck.rules.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What re-checks, and silence, do to a case; each database runs it. */
abstract class RechecksOnADatabase extends LaterOnADatabase {

	@Test
	void aSecondSilenceAfterAnAnswerCountsAgain() {
		tell(new RecheckMissed(this.check, LATER));
		RecheckFinished answered = recheck(this.check, Urgency.SELF_CARE, Trend.BETTER);
		tell(answered);
		close();
		tell(new RecheckMissed(answered.checkId(), LATER.plusSeconds(60)));

		assertThat(subject().state()).isEqualTo(CaseState.NEW);
		assertThat(timeline()).extracting(CaseEvent::what).endsWith(CaseEvent.What.RECHECK_MISSED);
	}

	@Test
	void whatIsBetterAndCanWaitIsAnEntryOnly() {
		close();
		tell(recheck(this.check, Urgency.SELF_CARE, Trend.BETTER));

		assertThat(subject().state()).isEqualTo(CaseState.CLOSED);
		assertThat(subject().urgency()).isEqualTo(Urgency.SOON);
		assertThat(timeline()).extracting(CaseEvent::what).endsWith(CaseEvent.What.RECHECK_BETTER);
	}

	@Test
	void whatCannotBeComparedIsNotCalledTheSame() {
		tell(new RecheckFinished(UUID.randomUUID(), this.check, "BC-LATER", 1, Urgency.URGENT, LATER, false,
				new Comparison(Urgency.URGENT, Urgency.URGENT,
						List.of(new Comparison.Item(Kind.SIGNS, "", Trend.UNKNOWN)))));

		assertThat(subject().recheckMark()).isEqualTo(RecheckMark.UNKNOWN);
		assertThat(subject().urgency()).isEqualTo(Urgency.URGENT);
		assertThat(timeline()).extracting(CaseEvent::what).endsWith(CaseEvent.What.RECHECK_UNKNOWN);
	}

	@Test
	void aReCheckOfAReCheckReachesTheSameCase() {
		RecheckFinished first = recheck(this.check, Urgency.SOON, Trend.SAME);
		tell(first);
		tell(first);
		tell(recheck(first.checkId(), Urgency.EMERGENCY, Trend.WORSE));

		assertThat(subject().urgency()).isEqualTo(Urgency.EMERGENCY);
		assertThat(timeline()).extracting(CaseEvent::what)
			.containsExactly(CaseEvent.What.ARRIVED, CaseEvent.What.RECHECK_SAME, CaseEvent.What.RECHECK_WORSE);
	}

	@Test
	void aReCheckWithoutACaseBecomesOne() {
		RecheckFinished lost = new RecheckFinished(UUID.randomUUID(), UUID.randomUUID(),
				"BC-" + UUID.randomUUID().toString().substring(0, 8), 1, Urgency.URGENT, LATER, false,
				new Comparison(Urgency.SOON, Urgency.URGENT, List.of()));
		tell(lost);

		assertThat(this.desk.file(lost.reference()).subject().urgency()).isEqualTo(Urgency.URGENT);
	}

	@Test
	void silenceRaisesTheCaseOnce() {
		close();
		tell(new RecheckMissed(this.check, LATER));
		tell(new RecheckMissed(this.check, LATER.plusSeconds(60)));

		assertThat(subject().state()).isEqualTo(CaseState.NEW);
		assertThat(subject().dueAt()).isEqualTo(Instant.parse("2026-11-30T18:00:00Z"));
		assertThat(subject().urgency()).isEqualTo(Urgency.SOON);
		assertThat(timeline()).filteredOn((entry) -> entry.what() == CaseEvent.What.RECHECK_MISSED)
			.singleElement()
			.satisfies((entry) -> assertThat(entry.who()).isEqualTo(CaseEvent.Who.SYSTEM));
	}

	@Test
	void nothingIsTakenWithoutATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.events.publishEvent(new RecheckMissed(this.check, LATER)));
	}

}
