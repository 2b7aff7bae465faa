package clinic.backcheck.questionnaire.checks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Recheck;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Question;

/**
 * Doubt about the emergency list, told by somebody who comes back. The list promises to
 * ask about each sign then; a "no" of before must not settle what may be new.
 */
final class Doubt {

	private Doubt() {
	}

	/**
	 * The questions that have to be asked again; none where no doubt is new. What is an
	 * emergency already stays: doubt must never bring less help than "none of these".
	 * @param before how the check stood
	 * @param told the answers that have just been given
	 */
	static List<String> unsettled(Standing before, Map<String, Given> told) {
		boolean unsure = told.entrySet()
			.stream()
			.anyMatch((answer) -> before.answersFirst(Map.of(answer.getKey(), answer.getValue()))
					&& unsure(answer.getValue())
					&& (before.afresh() || (later(before) && !unsure(before.given().get(answer.getKey())))));
		Set<String> alarming = before.emergencies()
			.stream()
			.flatMap((finding) -> finding.evidence().stream())
			.map(Assessment.Evidence::question)
			.collect(Collectors.toSet());
		return unsure
				? settling(before).filter((question) -> !told.containsKey(question) && !alarming.contains(question))
					.toList()
				: List.of();
	}

	/** Whether some answers are of another time than those of now. */
	private static boolean later(Standing standing) {
		return standing.recheck() || standing.returned();
	}

	private static boolean unsure(@Nullable Given given) {
		return given != null && given.answer() != null && (given.answer() instanceof Answer.NotSure
				|| (given.answer() instanceof Answer.Ticked ticked && ticked.notSure()));
	}

	/**
	 * What a re-check asks of somebody in doubt; without re-checks, all that is about
	 * safety.
	 */
	private static Stream<String> settling(Standing standing) {
		Stream<String> safety = standing.assessor().catalogue().questions().filter(Question::safety).map(Question::id);
		Recheck recheck = standing.edition().recheck();
		if (recheck == null) {
			return safety;
		}
		List<String> asked = recheck.pages()
			.stream()
			.flatMap((page) -> Stream.of(page.questions(), page.ifUnsure()))
			.flatMap(Collection::stream)
			.toList();
		return safety.filter(asked::contains);
	}

}
