package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Recheck;
import clinic.backcheck.catalogue.Recheck.RecheckPage;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;

/** What a re-check asks, and what it takes from the check before. */
final class AskedAgain {

	private AskedAgain() {
	}

	/**
	 * The questions of a re-check: those of everybody, and those that stood behind a
	 * finding last time.
	 * @param earlier {@code null} where the rules could not be applied: then all of them
	 */
	static List<String> questions(Recheck recheck, @Nullable Assessment earlier) {
		Set<String> reasons = (earlier != null) ? earlier.findings()
			.stream()
			.flatMap((finding) -> finding.evidence().stream())
			.map(Assessment.Evidence::question)
			.collect(Collectors.toSet()) : Set.of();
		var asked = new ArrayList<String>();
		for (RecheckPage page : recheck.pages()) {
			asked.addAll(page.questions());
			page.ifRaised().stream().filter((id) -> earlier == null || reasons.contains(id)).forEach(asked::add);
		}
		return asked;
	}

	/** The pages of a re-check that asks these questions; none where it asks nothing. */
	static List<Page> pages(Edition edition, Collection<String> asked) {
		Recheck recheck = edition.recheck();
		if (recheck == null || asked.isEmpty()) {
			return List.of();
		}
		return recheck.pages()
			.stream()
			.map((page) -> new Page(page.id(), page.part(),
					page.all()
						.filter(asked::contains)
						.flatMap((id) -> edition.assessor().question(id).stream())
						.toList()))
			.toList();
	}

	/** The answers that stay, if they still fit the edition. */
	static Map<String, Given> carried(Edition edition, Map<String, Given> earlier, Collection<String> asked,
			Instant now) {
		var carried = new LinkedHashMap<String, Given>();
		earlier.forEach((id, given) -> {
			boolean fits = edition.assessor()
				.question(id)
				.filter((question) -> fits(question, given.at(now)))
				.isPresent();
			if (fits && !asked.contains(id)) {
				carried.put(id, given);
			}
		});
		return carried;
	}

	private static boolean fits(Question question, Answer answer) {
		if (answer instanceof Answer.Chosen chosen) {
			return question instanceof Question.Choice choice && choice.options().contains(chosen.option());
		}
		if (answer instanceof Answer.Ticked ticked) {
			return question instanceof Question.Checklist list && list.items().containsAll(ticked.items());
		}
		return !(answer instanceof Answer.Amount) || question instanceof Question.Quantity;
	}

}
