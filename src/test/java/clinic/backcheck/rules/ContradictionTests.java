package clinic.backcheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import clinic.backcheck.rules.Catalogue.Contradiction;

import static org.assertj.core.api.Assertions.assertThat;

/** Which answers do not fit together, beyond plain options. */
class ContradictionTests {

	@Test
	void aNumberContradictsByItsCuts() {
		Assessor assessor = with(
				new Contradiction("old-child", Map.of("age", Set.of("under-16"), "sex", Set.of("male"))));
		Answers child = Answers.none().with("age", new Answer.Amount(9)).with("sex", new Answer.Chosen("male"));

		assertThat(assessor.contradictions(child)).hasSize(1);
		assertThat(assessor.contradictions(child.with("age", new Answer.Amount(16)))).isEmpty();
		assertThat(assessor.contradictions(child.with("age", new Answer.NotSure()))).isEmpty();
	}

	@Test
	void anAnswerThatNoLongerCountsContradictsNothing() {
		Assessor assessor = with(
				new Contradiction("chest", Map.of("chest-pain", Set.of("now"), "tummy", Set.of("none"))));
		Answers hidden = Answers.none()
			.with("signs", new Answer.Ticked(Set.of(), false))
			.with("chest-pain", new Answer.Chosen("now"))
			.with("tummy", new Answer.Chosen("none"));

		assertThat(assessor.contradictions(hidden)).isEmpty();
		assertThat(assessor.contradictions(hidden.with("signs", new Answer.Ticked(Set.of(), true)))).hasSize(1);
	}

	private static Assessor with(Contradiction contradiction) {
		Catalogue sample = SampleCatalogue.catalogue();
		return Assessor.of(new Catalogue(sample.pages(), sample.redFlags(), sample.explanations(), sample.advice(),
				sample.otherWays(), List.of(contradiction)));
	}

}
