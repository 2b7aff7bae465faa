package clinic.backcheck.questionnaire.result;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.questionnaire.result.Comparison.Kind;
import clinic.backcheck.questionnaire.result.Comparison.Then;
import clinic.backcheck.questionnaire.result.Comparison.Trend;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.vignettes.SamplePatients;
import clinic.backcheck.vignettes.Shipped;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private static final Edition EDITION = Shipped.edition();

	private static final Answers BEFORE = SamplePatients.benign()
		.with("pain-score", new Answer.Amount(5))
		.with("pain-course", new Answer.Chosen("same"))
		.with("function", new Answer.Chosen("some-limits"));

	private static Then then(Answers answers) {
		Assessment assessment = EDITION.assessor().assess(answers);
		return new Then(assessment.urgency(), answers, assessment);
	}

	private static Comparison compare(Answers now) {
		return Comparison.of(EDITION, then(BEFORE), then(now));
	}

	private static Trend trend(Comparison comparison, Kind kind) {
		return comparison.items()
			.stream()
			.filter((item) -> item.kind() == kind)
			.map(Comparison.Item::trend)
			.findFirst()
			.orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "0, BETTER", "3, BETTER", "4, SAME", "5, SAME", "6, SAME", "7, WORSE", "10, WORSE" })
	void painChangesFromTwoPointsOn(int now, Trend expected) {
		Comparison comparison = compare(BEFORE.with("pain-score", new Answer.Amount(now)));

		assertThat(trend(comparison, Kind.PAIN)).isEqualTo(expected);
		assertThat(comparison.worse()).isEqualTo(expected == Trend.WORSE);
	}

	@ParameterizedTest
	@CsvSource({ "as-usual, BETTER", "some-limits, SAME", "off-work, WORSE", "cannot-care, WORSE" })
	void functionChangesWithEveryStep(String now, Trend expected) {
		assertThat(trend(compare(BEFORE.with("function", new Answer.Chosen(now))), Kind.FUNCTION)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "better, BETTER", "up-and-down, SAME", "same, SAME", "worse, WORSE" })
	void theCourseIsWhatThePatientSays(String now, Trend expected) {
		Comparison comparison = compare(BEFORE.with("pain-course", new Answer.Chosen(now)));

		assertThat(trend(comparison, Kind.COURSE)).isEqualTo(expected);
		assertThat(comparison.overall()).isEqualTo(expected);
	}

	@Test
	void aNewSignIsWorseWhateverElseGotBetter() {
		Comparison comparison = compare(BEFORE.with("saddle-feeling", new Answer.Chosen("changed"))
			.with("pain-score", new Answer.Amount(1))
			.with("pain-course", new Answer.Chosen("better")));

		assertThat(comparison.before()).isLessThan(Urgency.EMERGENCY);
		assertThat(comparison.now()).isEqualTo(Urgency.EMERGENCY);
		assertThat(comparison.items()).contains(new Comparison.Item(Kind.FLAG, "possible-cauda-equina", Trend.WORSE));
		assertThat(comparison.overall()).isEqualTo(Trend.WORSE);
	}

	@Test
	void aSignThatIsGoneIsBetter() {
		Then worse = then(BEFORE.with("saddle-feeling", new Answer.Chosen("changed")));
		Comparison comparison = Comparison.of(EDITION, worse, then(BEFORE));

		assertThat(comparison.items()).contains(new Comparison.Item(Kind.FLAG, "possible-cauda-equina", Trend.BETTER));
		assertThat(comparison.overall()).isEqualTo(Trend.BETTER);
	}

	@Test
	void whatIsNotKnownIsNeverCalledTheSame() {
		Comparison comparison = compare(BEFORE.with("pain-score", new Answer.NotSure()).without("function"));

		assertThat(trend(comparison, Kind.PAIN)).isEqualTo(Trend.UNKNOWN);
		assertThat(trend(comparison, Kind.FUNCTION)).isEqualTo(Trend.UNKNOWN);
	}

	@Test
	void whereTheRulesFailedNoSignCountsAsGone() {
		Then worse = then(BEFORE.with("saddle-feeling", new Answer.Chosen("changed")));
		Comparison comparison = Comparison.of(EDITION, worse, new Then(Urgency.URGENT, BEFORE, null));

		assertThat(comparison.items()).noneMatch((item) -> item.kind() == Kind.FLAG)
			.contains(new Comparison.Item(Kind.SIGNS, "", Trend.UNKNOWN));
		assertThat(comparison.overall()).isEqualTo(Trend.UNKNOWN);
	}

	@Test
	void whereTheRulesFailedBeforeNothingCountsAsBetterButWorseStaysWorse() {
		Then failed = new Then(Urgency.URGENT, BEFORE, null);

		assertThat(Comparison.of(EDITION, failed, then(BEFORE.with("pain-score", new Answer.Amount(0)))).overall())
			.isEqualTo(Trend.UNKNOWN);
		assertThat(Comparison.of(EDITION, failed, then(BEFORE.with("pain-score", new Answer.Amount(9)))).overall())
			.isEqualTo(Trend.WORSE);
	}

	@ParameterizedTest
	@CsvSource({ "EMERGENCY, 100, 1", "URGENT, 100, 1", "SOON, 1, 3", "ROUTINE, 1, 7", "SELF_CARE, 0, 1",
			"SELF_CARE, 23, 1", "SELF_CARE, 24, 2", "SELF_CARE, 47, 2", "SELF_CARE, 48, 3", "SELF_CARE, 900, 3",
			"SELF_CARE, , 1" })
	void theTimeOfAReCheckFitsTheLevel(Urgency urgency, Integer hours, int days) {
		OptionalInt since = (hours != null) ? OptionalInt.of(hours) : OptionalInt.empty();

		assertThat(RecheckTime.after(urgency, since).toDays()).isEqualTo(days);
	}

}
