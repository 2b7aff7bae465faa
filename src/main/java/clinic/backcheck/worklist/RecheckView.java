package clinic.backcheck.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.questionnaire.result.Comparison;
import clinic.backcheck.questionnaire.result.Comparison.Kind;
import clinic.backcheck.questionnaire.result.Comparison.Then;
import clinic.backcheck.questionnaire.result.PainCourse;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.CasePage.Recheck;
import clinic.backcheck.worklist.CasePage.RecheckLine;
import clinic.backcheck.worklist.CasePage.Rechecks;

/** Puts the re-checks of a case into clinical terms, the latest first. */
@Component
class RecheckView {

	private final CaseRechecks rechecks;

	private final SentChecks sentChecks;

	private final Editions editions;

	private final Wording wording;

	RecheckView(CaseRechecks rechecks, SentChecks sentChecks, Editions editions, Wording wording) {
		this.rechecks = rechecks;
		this.sentChecks = sentChecks;
		this.editions = editions;
		this.wording = wording;
	}

	/** The re-checks; {@code null} where there are none. */
	@Nullable Rechecks rechecks(Case subject) {
		List<CaseRecheck> all = this.rechecks.findByCaseIdOrderByArrivedAt(subject.id());
		var shown = new ArrayList<Recheck>();
		for (CaseRecheck one : all) {
			recheck(one, all.indexOf(one) + 1).ifPresent((recheck) -> shown.add(0, recheck));
		}
		return shown.isEmpty() ? null : new Rechecks(shown, course(all.get(all.size() - 1)));
	}

	/** What the patient was shown at a re-check, if it is still kept. */
	Optional<ResultPage> asSeen(Case subject, int number) {
		List<CaseRecheck> all = this.rechecks.findByCaseIdOrderByArrivedAt(subject.id());
		return (number >= 1 && number <= all.size()) ? this.sentChecks.asSeen(all.get(number - 1).checkId())
				: Optional.empty();
	}

	private @Nullable PainCourse course(CaseRecheck latest) {
		return this.sentChecks.asSeen(latest.checkId())
			.map(ResultPage::compared)
			.map(ResultPage.Compared::course)
			.orElse(null);
	}

	private Optional<Recheck> recheck(CaseRecheck one, int number) {
		Optional<SentCheck> before = this.sentChecks.find(one.earlierId());
		Optional<SentCheck> now = this.sentChecks.find(one.checkId());
		return before.flatMap((then) -> now.map((today) -> recheck(one, number, then, today)));
	}

	private Recheck recheck(CaseRecheck one, int number, SentCheck before, SentCheck now) {
		Say say = this.wording.say();
		Edition edition = this.editions.edition(now.edition());
		ClinicalWords words = this.wording.clinical(now.edition());
		Then then = then(before);
		Then today = then(now);
		Comparison comparison = Comparison.of(edition, then, today);
		List<RecheckLine> lines = comparison.items()
			.stream()
			.map((item) -> new RecheckLine(RecheckNotes.name(item, words), said(item, then, words, say),
					said(item, today, words, say), item.trend()))
			.toList();
		return new Recheck(number, this.wording.time().record(one.arrivedAt()), comparison.overall(),
				comparison.before(), comparison.now(), lines);
	}

	private static String said(Comparison.Item item, Then check, ClinicalWords words, Say say) {
		if (item.kind() == Kind.FLAG) {
			Urgency urgency = check.flag(item.id());
			return (urgency != null) ? say.urgency(urgency) : say.text("worklist.recheck.no-sign");
		}
		return words.answer(item.id(), check.answers().to(item.id()).orElse(null));
	}

	private static Then then(SentCheck check) {
		return new Then((check.assessment() != null) ? check.assessment().urgency() : Urgency.URGENT, check.answers(),
				check.assessment());
	}

}
