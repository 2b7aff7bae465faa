package clinic.backcheck.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import clinic.backcheck.web.Languages;
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
	@Nullable Rechecks rechecks(Case subject, ClinicTime time) {
		List<CaseRecheck> all = this.rechecks.findByCaseIdOrderByArrivedAt(subject.id());
		if (all.isEmpty()) {
			return null;
		}
		Map<UUID, SentCheck> checks = this.sentChecks
			.all(all.stream().flatMap((one) -> Stream.of(one.earlierId(), one.checkId())).collect(Collectors.toSet()));
		List<Recheck> shown = new ArrayList<>();
		for (int i = all.size() - 1; i >= 0; i--) {
			CaseRecheck one = all.get(i);
			SentCheck before = checks.get(one.earlierId());
			SentCheck now = checks.get(one.checkId());
			if (before != null && now != null) {
				shown.add(recheck(time.record(one.arrivedAt()), i + 1, before, now));
			}
		}
		return shown.isEmpty() ? null : new Rechecks(shown, course(all.get(all.size() - 1)));
	}

	/** The id of a re-check, which are numbered in order of time from 1. */
	Optional<UUID> check(Case subject, int number) {
		List<CaseRecheck> all = this.rechecks.findByCaseIdOrderByArrivedAt(subject.id());
		return (number >= 1 && number <= all.size()) ? Optional.of(all.get(number - 1).checkId()) : Optional.empty();
	}

	/** In the language of the staff, whatever the patient read. */
	private @Nullable PainCourse course(CaseRecheck latest) {
		return this.sentChecks.asSeenIn(Languages.STAFF, latest.checkId())
			.or(() -> this.sentChecks.asSeen(latest.checkId()))
			.map(ResultPage::compared)
			.map(ResultPage.Compared::course)
			.orElse(null);
	}

	private Recheck recheck(String at, int number, SentCheck before, SentCheck now) {
		Say say = this.wording.say();
		Edition edition = this.editions.edition(now.edition());
		ClinicalWords words = this.wording.clinical(now.edition());
		Then then = then(before);
		Then today = then(now);
		Comparison comparison = Comparison.of(edition, then, today);
		List<RecheckLine> lines = comparison.items()
			.stream()
			.map((item) -> new RecheckLine(name(item, words, say), said(item, then, words, say),
					said(item, today, words, say), item.trend()))
			.toList();
		return new Recheck(number, at, comparison.overall(), comparison.before(), comparison.now(), lines);
	}

	private static String name(Comparison.Item item, ClinicalWords words, Say say) {
		return (item.kind() == Kind.SIGNS) ? say.text("worklist.recheck.signs") : RecheckNotes.name(item, words);
	}

	private static String said(Comparison.Item item, Then check, ClinicalWords words, Say say) {
		if (item.kind() == Kind.SIGNS) {
			return (check.assessment() == null) ? say.text("worklist.recheck.not-assessed")
					: check.flags().isEmpty() ? say.text("worklist.recheck.no-sign")
							: words.list(check.flags().stream().map(words::flag).toList());
		}
		if (item.kind() == Kind.FLAG) {
			Urgency urgency = check.flag(item.id());
			return (urgency != null) ? say.urgency(urgency) : say.text("worklist.recheck.no-sign");
		}
		return words.answer(item.id(), check.answers().to(item.id()).orElse(null));
	}

	private static Then then(SentCheck check) {
		return new Then((check.assessment() != null) ? check.assessment().urgency() : Urgency.UNASSESSED,
				check.answers(), check.assessment());
	}

}
