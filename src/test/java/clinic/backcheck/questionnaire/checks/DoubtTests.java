package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Question;
import clinic.backcheck.vignettes.Shipped;

import static org.assertj.core.api.Assertions.assertThat;

/** Doubt about the emergency list of the edition that ships. */
class DoubtTests {

	private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

	private static final Edition EDITION = Shipped.edition();

	private static final Map<String, Given> NONE = list(Set.of(), false);

	private static final Map<String, Given> UNSURE = list(Set.of(), true);

	private static Map<String, Given> list(Set<String> items, boolean notSure) {
		return Map.of("signs", Given.of(new Answer.Ticked(items, notSure)));
	}

	private static Standing standing(Map<String, Given> given, boolean recheck, boolean afresh) {
		List<String> asked = AskedAgain.questions(Objects.requireNonNull(EDITION.recheck()),
				EDITION.assessor().assess(Given.answers(NONE, NOW)));
		return new Standing(EDITION, "en", given, Given.answers(given, NOW), Set.of(), false, AnsweredBy.THEMSELVES,
				recheck ? AskedAgain.pages(EDITION, asked) : List.of(), afresh, afresh);
	}

	@Test
	void everySignOfTheListIsAskedOneByOneInARecheck() {
		List<String> asked = Doubt.unsettled(standing(Map.of(), true, false), UNSURE);

		assertThat(asked).contains("injury", "headache", "pee-colour", "bruise", "pregnancy-signs", "chest");
		assertThat(asked).as("what can be a sign although nothing was ticked").containsAll(signsAskedLater());
		assertThat(AskedAgain.pages(EDITION, asked).stream().flatMap((page) -> page.questions().stream()))
			.extracting(Question::id)
			.containsAll(asked);
	}

	private static List<String> signsAskedLater() {
		return EDITION.assessor()
			.catalogue()
			.contradictions()
			.stream()
			.map(Catalogue.Contradiction::answers)
			.filter((answers) -> Set.of("none").equals(answers.get("signs")))
			.flatMap((answers) -> answers.keySet().stream())
			.filter((question) -> !question.equals("signs"))
			.filter((question) -> EDITION.assessor().question(question).filter(Question::safety).isPresent())
			.toList();
	}

	@Test
	void whoComesBackToACheckIsAskedAgainToo() {
		var given = new LinkedHashMap<>(UNSURE);
		given.put("injury", Given.of(new Answer.Chosen("no-injury")));

		assertThat(Doubt.unsettled(standing(given, false, true), UNSURE)).contains("injury", "saddle-feeling")
			.doesNotContain("signs", "cancer");
	}

	@Test
	void whoComesBackAndIsUnsureOnlyOnSecondThoughtIsAskedAgainToo() {
		Standing answered = new Standing(EDITION, "en", NONE, Given.answers(NONE, NOW), Set.of(), false,
				AnsweredBy.THEMSELVES, List.of(), false, true);

		assertThat(Doubt.unsettled(answered, UNSURE)).contains("injury", "saddle-feeling");
		assertThat(Doubt.unsettled(answered.with(UNSURE, NOW), UNSURE)).as("said before").isEmpty();
	}

	@Test
	void whatIsAnEmergencyAlreadyIsNotForgotten() {
		var given = new LinkedHashMap<>(NONE);
		given.put("saddle-feeling", Given.of(new Answer.Chosen("changed")));

		assertThat(Doubt.unsettled(standing(given, false, true), UNSURE)).contains("injury")
			.doesNotContain("saddle-feeling");
		assertThat(Doubt.unsettled(standing(given, true, true), UNSURE)).contains("injury")
			.doesNotContain("saddle-feeling");
	}

	@Test
	void answersOfTheSameSittingStand() {
		assertThat(Doubt.unsettled(standing(NONE, false, false), UNSURE)).as("first check").isEmpty();
		assertThat(Doubt.unsettled(standing(UNSURE, true, false), UNSURE)).as("told before in it").isEmpty();
		assertThat(Doubt.unsettled(standing(Map.of(), true, false), NONE)).as("no doubt").isEmpty();
		assertThat(Doubt.unsettled(standing(Map.of(), true, false), list(Set.of("chest"), true))).as("a sign and doubt")
			.contains("injury");
	}

}
