package clinic.backcheck.worklist;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import clinic.backcheck.questionnaire.RecheckFinished;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.result.Comparison;
import clinic.backcheck.questionnaire.result.Comparison.Trend;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/**
 * When a re-check raises a case, and what staff see of it then; each database runs it.
 */
abstract class RaisedOnADatabase extends LaterOnADatabase {

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
	void aFindingThatIsMoreUrgentThanTheRecheckStaysOnTheList() {
		CaseSummary first = subject().summary();
		RecheckFinished worse = recheck(this.check, Urgency.SELF_CARE, Trend.WORSE);
		given(this.sentChecks.sentCheck(worse.checkId()))
			.willReturn(SampleCases.check(worse.checkId(), Answers.none()));
		tell(worse);

		assertThat(subject().awaitsLook()).isTrue();
		assertThat(subject().summary()).isEqualTo(first);
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
		KnownCases known = KnownCases.of(before, this.query.fresh(before, KnownCases.MOST));
		tell(recheck(this.check, Urgency.EMERGENCY, Trend.WORSE));

		assertThat(known.news(this.query.fresh(before, known.most()))).isEqualTo(new KnownCases.News(1, 1));
		assertThat(this.query.fresh(LATER, KnownCases.MOST)).extracting(FreshCase::id).doesNotContain(subject().id());
	}

}
