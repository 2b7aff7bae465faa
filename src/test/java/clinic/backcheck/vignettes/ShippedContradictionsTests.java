package clinic.backcheck.vignettes;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Catalogue.Contradiction;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The contradictions that ship can be met, and are not met by plain stories. */
class ShippedContradictionsTests {

	private static final Assessor ASSESSOR = Shipped.edition().assessor();

	private static final int SEVEN_WEEKS = 1176;

	static Stream<Contradiction> contradictions() {
		return ASSESSOR.catalogue().contradictions().stream();
	}

	static Stream<Vignette> benign() {
		return Vignettes.byKind().getOrDefault("benign", java.util.List.of()).stream();
	}

	@ParameterizedTest
	@MethodSource("contradictions")
	void canBeMetWithEachOfItsAnswers(Contradiction contradiction) {
		contradiction.answers().forEach((question, options) -> options.forEach((option) -> {
			Answers answers = given(contradiction).with(question, answer(question, option));

			assertThat(ASSESSOR.contradictions(answers)).as(option).contains(contradiction);
		}));
	}

	@ParameterizedTest
	@MethodSource("benign")
	void aPlainStoryContradictsNothing(Vignette vignette) {
		assertThat(ASSESSOR.contradictions(Vignettes.answers(ASSESSOR, vignette))).isEmpty();
	}

	@Test
	void theWorseOfTwoAnswersCounts() {
		Answers answers = Vignettes.answers(ASSESSOR, Vignettes.benign())
			.with("leg-weakness", new Answer.Chosen("strong"))
			.with("walking", new Answer.Chosen("legs-give-way"));

		assertThat(ASSESSOR.contradictions(answers)).extracting(Contradiction::id)
			.contains("strong-but-will-not-hold", "list-none-legs-give-way");
		assertThat(ASSESSOR.assess(answers).urgency()).isEqualTo(Urgency.EMERGENCY);
	}

	/** With the answers that let every question be asked. */
	private static Answers given(Contradiction contradiction) {
		Answers answers = Answers.none()
			.with("pregnancy", new Answer.Chosen("could-be"))
			.with("massage-when", new Answer.Amount(SEVEN_WEEKS));
		for (Map.Entry<String, Set<String>> cell : contradiction.answers().entrySet()) {
			answers = answers.with(cell.getKey(), answer(cell.getKey(), cell.getValue().iterator().next()));
		}
		return answers;
	}

	private static Answer answer(String id, String option) {
		Question question = ASSESSOR.question(id).orElseThrow();
		if (question instanceof Question.Quantity quantity) {
			return new Answer.Amount(quantity.cuts()
				.stream()
				.filter((cut) -> cut.name().equals(option))
				.mapToInt((cut) -> Math.max(cut.from(), quantity.min()))
				.findFirst()
				.orElseThrow());
		}
		if (question instanceof Question.Checklist) {
			return new Answer.Ticked(option.equals(AnswerReader.NONE) ? Set.of() : Set.of(option), false);
		}
		return new Answer.Chosen(option);
	}

}
