package clinic.backcheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import clinic.backcheck.rules.AnswerReader.Problem;
import clinic.backcheck.rules.Question.Unsure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerReaderTests {

	private final Question scale = SampleCatalogue.scale("saddle", true, "as-always", "changed");

	private final Question list = SampleCatalogue.checklist("signs", Unsure.OPENS, List.of("chest", "collapse"));

	private final Question certain = new Question.Choice("consent", false, Unsure.NONE, Set.of(), List.of(), true,
			List.of("a", "b"));

	@Test
	void tickedSignBeatsNoneOfThese() {
		assertThat(AnswerReader.read(this.list, List.of("none", "chest")))
			.isEqualTo(new AnswerReader.Read(new Answer.Ticked(Set.of("chest"), false)));
	}

	@Test
	void noneOfTheseIsAnAnswerAndSilenceIsNot() {
		assertThat(AnswerReader.read(this.list, List.of("none")))
			.isEqualTo(new AnswerReader.Read(new Answer.Ticked(Set.of(), false)));
		assertThat(AnswerReader.read(this.list, List.of(" "))).isEqualTo(new AnswerReader.Refused(Problem.MISSING));
	}

	@Test
	void doubtBesideASignKeepsBoth() {
		assertThat(AnswerReader.read(this.list, List.of("chest", "not-sure")))
			.isEqualTo(new AnswerReader.Read(new Answer.Ticked(Set.of("chest"), true)));
		assertThat(AnswerReader.read(this.list, List.of("not-sure")))
			.isEqualTo(new AnswerReader.Read(new Answer.Ticked(Set.of(), true)));
	}

	@Test
	void choiceTakesOneKnownOption() {
		assertThat(AnswerReader.read(this.scale, List.of("changed")))
			.isEqualTo(new AnswerReader.Read(new Answer.Chosen("changed")));
		assertThat(AnswerReader.read(this.scale, List.of("typo")))
			.isEqualTo(new AnswerReader.Refused(Problem.UNKNOWN_OPTION));
		assertThat(AnswerReader.read(this.scale, List.of("changed", "as-always")))
			.isEqualTo(new AnswerReader.Refused(Problem.MORE_THAN_ONE));
		assertThat(AnswerReader.read(this.list, List.of("chest", "typo")))
			.isEqualTo(new AnswerReader.Refused(Problem.UNKNOWN_OPTION));
	}

	@Test
	void notSureIsRefusedWhereItIsNotOffered() {
		assertThat(AnswerReader.read(this.certain, List.of("not-sure")))
			.isEqualTo(new AnswerReader.Refused(Problem.NOT_SURE_NOT_OFFERED));
		assertThat(AnswerReader.read(
				new Question.Checklist("list", false, Unsure.NONE, Set.of(), List.of(), List.of("a"), Map.of()),
				List.of("a", "not-sure")))
			.isEqualTo(new AnswerReader.Refused(Problem.NOT_SURE_NOT_OFFERED));
		assertThat(AnswerReader.read(this.scale, List.of("not-sure")))
			.isEqualTo(new AnswerReader.Read(new Answer.NotSure()));
	}

	@ParameterizedTest
	@CsvSource({ "-1, OUT_OF_RANGE", "121, OUT_OF_RANGE", "abc, NOT_A_NUMBER", "4.5, NOT_A_NUMBER",
			"99999999999999, NOT_A_NUMBER" })
	void numberOutsideItsRangeIsRefused(String given, Problem problem) {
		assertThat(AnswerReader.read(SampleCatalogue.age(), List.of(given)))
			.isEqualTo(new AnswerReader.Refused(problem));
	}

	@ParameterizedTest
	@CsvSource({ "0", "120", "+45", "' 45 '" })
	void numberInsideItsRangeIsRead(String given) {
		assertThat(AnswerReader.read(SampleCatalogue.age(), List.of(given)))
			.isEqualTo(new AnswerReader.Read(new Answer.Amount(Integer.parseInt(given.strip()))));
	}

}
