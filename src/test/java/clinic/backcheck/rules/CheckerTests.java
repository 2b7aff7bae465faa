package clinic.backcheck.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import clinic.backcheck.catalogue.proof.LogicNgSolver;
import clinic.backcheck.rules.Question.Unsure;
import clinic.backcheck.rules.RedFlag.FlagRow;
import clinic.backcheck.rules.Violation.Property;
import org.junit.jupiter.api.Test;

import static clinic.backcheck.rules.Checked.check;
import static clinic.backcheck.rules.Checked.only;
import static clinic.backcheck.rules.Mutants.withAdvice;
import static clinic.backcheck.rules.Mutants.withFlag;
import static clinic.backcheck.rules.Mutants.withQuestion;
import static clinic.backcheck.rules.SampleCatalogue.flag;
import static clinic.backcheck.rules.SampleCatalogue.row;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every property is shown to catch a planted fault, with a patient in whom the assessor
 * shows it too.
 */
class CheckerTests {

	private static final List<Floor> FLOORS = List
		.of(new Floor(Row.of(SampleCatalogue.SADDLE), Urgency.EMERGENCY, "S-1"));

	private final Catalogue sample = SampleCatalogue.catalogue();

	@Test
	void soundCatalogueHasNoViolationAndAKnownLongestWay() {
		Verdict verdict = check(this.sample, FLOORS);

		assertThat(verdict.violations()).isEmpty();
		assertThat(verdict.longestPath().pages()).isEqualTo(7);
		assertThat(verdict.longestPath().questions()).isEqualTo(9);
		assertThat(Assessor.of(this.sample).walk(verdict.longestPath().answers()).pages()).hasSize(7);
		assertThat(verdict.solved()).isPositive();
	}

	@Test
	void loweredRowBreaksItsFloor() {
		Catalogue lowered = withFlag(this.sample,
				flag("cauda-equina", new FlagRow(Row.of(SampleCatalogue.SADDLE), Urgency.URGENT)));

		Violation violation = only(lowered, FLOORS);

		assertThat(violation.property()).isEqualTo(Property.FLOORS);
		assertThat(violation.counterExample().tellingAnswers()).containsOnlyKeys("saddle");
		assertThat(violation.counterExample().answers()).isEqualTo(SampleCatalogue.benign()
			.with("age", new Answer.Amount(16))
			.with("sex", new Answer.Chosen("female"))
			.with("saddle", new Answer.Chosen("changed")));
		Answers patient = violation.counterExample().answers();
		assertThat(Assessor.of(lowered).assess(patient).urgency()).isEqualTo(Urgency.URGENT);
		assertThat(Assessor.of(this.sample).assess(patient).urgency()).isEqualTo(Urgency.EMERGENCY);
		assertThat(Checker.brokenFloors(lowered, FLOORS)).isEqualTo(FLOORS);
		assertThat(Checker.brokenFloors(this.sample, FLOORS)).isEmpty();
	}

	@Test
	void floorThatNobodyCanReachIsFound() {
		Floor nobody = new Floor(Row.of(new Fact("age", "under-16"), new Fact("age", "age-60-plus")), Urgency.SOON,
				"S-1");

		assertThat(only(this.sample, List.of(nobody)).message()).contains("can never be answered together");
	}

	@Test
	void rowThatNobodyReachesIsFound() {
		Row both = Row.of(new Fact("sex", "male"), new Fact("sex", "female"));
		Catalogue catalogue = withFlag(this.sample, flag("nobody", new FlagRow(both, Urgency.URGENT)));

		Violation violation = only(catalogue, FLOORS);

		assertThat(violation).extracting(Violation::property, Violation::subject)
			.containsExactly(Property.NO_DEAD_ROW, "nobody");
		assertThat(Assessor.of(catalogue).assess(violation.counterExample().answers()).findings())
			.noneMatch((finding) -> finding.flag().equals("nobody"));
	}

	@Test
	void adviceThatNobodyGetsIsFound() {
		Catalogue catalogue = withAdvice(this.sample,
				SampleCatalogue.advice("nobody", Advice.Kind.DO, Urgency.SOON,
						List.of(new Advice.Bar(row("sex", "male"), "x", false),
								new Advice.Bar(row("sex", "female"), "x", false))));

		assertThat(only(catalogue, FLOORS)).extracting(Violation::property, Violation::subject)
			.containsExactly(Property.NO_DEAD_ROW, "nobody");
	}

	@Test
	void rowThatOthersCoverIsFound() {
		Catalogue catalogue = withFlag(this.sample, flag("worse", new FlagRow(row("course", "same"), Urgency.SOON),
				new FlagRow(Row.of(new Fact("course", "worse"), new Fact("tummy", "mild")), Urgency.SOON)));

		Violation violation = only(catalogue, FLOORS);

		assertThat(violation).extracting(Violation::property, Violation::subject)
			.containsExactly(Property.NO_SHADOWED_ROW, "worse");
		Catalogue without = withFlag(this.sample, flag("worse", new FlagRow(row("course", "same"), Urgency.SOON)));
		Answers patient = violation.counterExample().answers();
		assertThat(patient.to("course")).contains(new Answer.Chosen("worse"));
		assertThat(Assessor.of(catalogue).assess(patient).urgency())
			.isEqualTo(Assessor.of(without).assess(patient).urgency());
	}

	@Test
	void ofTwoEqualRowsOneIsReported() {
		FlagRow twice = new FlagRow(row("course", "worse"), Urgency.ROUTINE);

		assertThat(only(withFlag(this.sample, flag("worse", twice, twice)), FLOORS).property())
			.isEqualTo(Property.NO_SHADOWED_ROW);
	}

	@Test
	void rowThatMattersOnlyWhileItIsOpenIsNotCovered() {
		Catalogue catalogue = withFlag(this.sample, flag("worse", new FlagRow(row("course", "same"), Urgency.SOON),
				new FlagRow(row("course", "worse"), Urgency.SOON, Urgency.SOON)));

		assertThat(check(catalogue, FLOORS).violations()).isEmpty();
	}

	@Test
	void questionThatChangesNothingIsFound() {
		Question idle = new Question.Choice("colour", false, Unsure.POSSIBLE, Set.of(), List.of(), false,
				List.of("red", "green"));
		Catalogue catalogue = withQuestion(this.sample, idle);

		Violation violation = only(catalogue, FLOORS);

		assertThat(violation).extracting(Violation::property, Violation::subject)
			.containsExactly(Property.NO_USELESS_QUESTION, "colour");
		CounterExample pair = violation.counterExample();
		assertThat(pair.changedAnswers()).containsOnlyKeys("colour");
		assertThat(Assessor.of(catalogue).assess(pair.answers()))
			.isEqualTo(Assessor.of(catalogue).assess(changed(pair)));
	}

	@Test
	void wayThatIsLongerThanPromisedIsFound() {
		Verdict verdict = Checker.check(this.sample, new Promises(FLOORS, 6), LogicNgSolver::new);

		assertThat(verdict.violations()).singleElement().satisfies((violation) -> {
			assertThat(violation.property()).isEqualTo(Property.BOUNDED);
			assertThat(Assessor.of(this.sample).walk(violation.counterExample().answers()).pages()).hasSize(7);
		});
	}

	private static Answers changed(CounterExample pair) {
		return Objects.requireNonNull(pair.changed());
	}

}
