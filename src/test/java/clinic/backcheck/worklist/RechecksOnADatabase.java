package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.RecheckFinished;
import clinic.backcheck.questionnaire.RecheckMissed;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.questionnaire.result.Comparison;
import clinic.backcheck.questionnaire.result.Comparison.Kind;
import clinic.backcheck.questionnaire.result.Comparison.Trend;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

/** What re-checks, and silence, do to a case; each database runs it. */
abstract class RechecksOnADatabase {

	private static final Instant SENT = Instant.parse("2026-11-23T10:40:00Z");

	private static final Instant LATER = SENT.plus(Duration.ofDays(7));

	private static final UUID NURSE = UUID.randomUUID();

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private WorklistQuery query;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private Editions editions;

	private UUID check = UUID.randomUUID();

	private String reference = "";

	@BeforeEach
	void aCaseThatCanWait() {
		this.check = UUID.randomUUID();
		this.reference = "BC-" + this.check.toString().substring(0, 8);
		given(this.sentChecks.sentCheck(any())).willReturn(SampleCases.check(this.check, SampleCases.worrying()));
		given(this.editions.edition(anyInt())).willReturn(SampleCases.edition());
		tell(new CheckSent(this.check, this.reference, 1, Urgency.SOON, SENT, false));
	}

	private Case subject() {
		return this.desk.file(this.reference).subject();
	}

	private List<CaseEvent> timeline() {
		return this.desk.file(this.reference).timeline();
	}

	private void tell(Object event) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(event));
	}

	private RecheckFinished recheckOf(Urgency before, UUID earlier, Urgency now) {
		return new RecheckFinished(UUID.randomUUID(), earlier, "BC-LATER", 1, now, LATER, false,
				new Comparison(before, now, List.of(new Comparison.Item(Kind.PAIN, "pain", Trend.SAME))));
	}

	private RecheckFinished recheck(UUID earlier, Urgency now, Trend trend) {
		return new RecheckFinished(UUID.randomUUID(), earlier, "BC-LATER", 1, now, LATER, false,
				new Comparison(Urgency.SOON, now, List.of(new Comparison.Item(Kind.FLAG, "bleeding", trend),
						new Comparison.Item(Kind.PAIN, "pain", Trend.SAME))));
	}

	private void close() {
		this.desk.act(this.reference, subject().entries(), NURSE, new CaseAction.Claim());
		this.desk.act(this.reference, subject().entries(), NURSE,
				new CaseAction.Close(CaseOutcome.ADVISED_BY_TELEPHONE, null, null, null));
	}

	@Test
	void worseOpensAClosedCaseAgainAtTheNewUrgency() {
		close();
		tell(recheck(this.check, Urgency.URGENT, Trend.WORSE));

		assertThat(subject().state()).isEqualTo(CaseState.NEW);
		assertThat(subject().ownerId()).isNull();
		assertThat(subject().urgency()).isEqualTo(Urgency.URGENT);
		assertThat(subject().listRank()).isEqualTo(1);
		assertThat(subject().dueAt()).isEqualTo(Instant.parse("2026-11-30T18:00:00Z"));
		assertThat(subject().recheckMark()).isEqualTo(RecheckMark.WORSE);
		CaseEvent entry = timeline().get(timeline().size() - 1);
		assertThat(entry.what()).isEqualTo(CaseEvent.What.RECHECK_WORSE);
		assertThat(entry.who()).isEqualTo(CaseEvent.Who.PATIENT);
		assertThat(entry.note()).startsWith("Urgency Soon before, Urgent now. Worse: ").doesNotContain("SAME");
	}

	@Test
	void whatTheRulesCouldNotAssessIsLookedAtWhateverItSeemsToCompareTo() {
		close();
		RecheckFinished better = recheck(this.check, Urgency.URGENT, Trend.BETTER);
		tell(new RecheckFinished(better.checkId(), better.earlierId(), better.reference(), 1, Urgency.URGENT, LATER,
				true, better.comparison()));

		assertThat(subject().state()).isEqualTo(CaseState.NEW);
		assertThat(subject().awaitsLook()).isTrue();
		assertThat(subject().urgency()).isEqualTo(Urgency.URGENT);
		assertThat(subject().recheckMark()).isEqualTo(RecheckMark.FAILED);
		assertThat(timeline().get(timeline().size() - 1).what()).isEqualTo(CaseEvent.What.RECHECK_FAILED);
	}

	@Test
	void theListShowsWhatTheRecheckFoundWhereItRaisesTheCase() {
		CaseSummary first = subject().summary();
		RecheckFinished same = recheck(this.check, Urgency.SOON, Trend.SAME);
		SentCheck healthy = SampleCases.check(same.checkId(), Answers.none());
		given(this.sentChecks.sentCheck(same.checkId())).willReturn(healthy);
		tell(same);
		assertThat(subject().summary()).as("nothing is raised").isEqualTo(first);

		RecheckFinished worse = recheck(this.check, Urgency.EMERGENCY, Trend.WORSE);
		given(this.sentChecks.sentCheck(worse.checkId())).willReturn(healthy);
		tell(worse);

		assertThat(subject().summary()).isEqualTo(CaseSummary.of(healthy.assessment())).isNotEqualTo(first);
	}

	@Test
	void worseNeverLowersTheUrgencyNorPutsItOff() {
		Instant due = subject().dueAt();
		tell(recheck(this.check, Urgency.ROUTINE, Trend.WORSE));

		assertThat(subject().urgency()).isEqualTo(Urgency.SOON);
		assertThat(subject().dueAt()).isEqualTo(due);
	}

	@Test
	void noBetterAnUrgentReCheckOpensAClosedCaseAgain() {
		close();
		tell(recheckOf(Urgency.URGENT, this.check, Urgency.URGENT));

		assertThat(subject().recheckMark()).isEqualTo(RecheckMark.SAME);
		assertThat(subject().state()).isEqualTo(CaseState.NEW);
		assertThat(subject().awaitsLook()).isTrue();
		assertThat(subject().raisedAt()).isEqualTo(LATER);
		assertThat(subject().dueAt()).isEqualTo(Instant.parse("2026-11-30T18:00:00Z"));
	}

	@Test
	void aLevelAboveWhatCliniciansSetRaisesTheCase() {
		this.desk.act(this.reference, subject().entries(), NURSE, new LevelAction.SetLevel(Urgency.ROUTINE, "Old"));
		this.desk.open(this.reference, NURSE);
		tell(recheckOf(Urgency.SOON, this.check, Urgency.SOON));

		assertThat(subject().recheckMark()).isEqualTo(RecheckMark.SAME);
		assertThat(subject().urgency()).isEqualTo(Urgency.SOON);
		assertThat(subject().awaitsLook()).isTrue();
	}

	@Test
	void whatComesBackIsDueByTheLevelThatItKeeps() {
		this.desk.act(this.reference, subject().entries(), NURSE, new LevelAction.SetLevel(Urgency.EMERGENCY, "Weak"));
		close();
		tell(recheck(this.check, Urgency.SOON, Trend.WORSE));

		assertThat(subject().urgency()).isEqualTo(Urgency.EMERGENCY);
		assertThat(subject().dueAt()).isEqualTo(LATER);
	}

	@Test
	void whatIsRaisedIsNewsOnce() {
		Instant before = LATER.minusSeconds(1);
		int known = this.query.news(before).all();
		int emergencies = this.query.news(before).emergencies();
		tell(recheck(this.check, Urgency.EMERGENCY, Trend.WORSE));

		assertThat(this.query.news(before)).isEqualTo(new WorklistQuery.News(known + 1, emergencies + 1));
		assertThat(this.query.news(LATER).all()).isLessThanOrEqualTo(known);
	}

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
		tell(new RecheckFinished(UUID.randomUUID(), this.check, "BC-LATER", 1, Urgency.URGENT, LATER, true,
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
		assertThat(subject().dueAt()).isEqualTo(LATER);
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
