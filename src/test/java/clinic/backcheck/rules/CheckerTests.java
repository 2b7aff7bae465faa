package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import clinic.backcheck.rules.Question.Unsure;
import clinic.backcheck.rules.RedFlag.FlagRow;
import clinic.backcheck.rules.Violation.Property;
import org.junit.jupiter.api.Test;

import static clinic.backcheck.rules.SampleCatalogue.row;
import static org.assertj.core.api.Assertions.assertThat;

/** Every property is shown to catch a planted fault, with a patient who proves it. */
class CheckerTests {

	private static final List<Floor> FLOORS = List
		.of(new Floor(Row.of(SampleCatalogue.SADDLE), Urgency.EMERGENCY, "S-1"));

	private final Catalogue sample = SampleCatalogue.catalogue();

	@Test
	void soundCatalogueHasNoViolation() {
		assertThat(Checker.check(this.sample, FLOORS)).isEmpty();
	}

	@Test
	void loweredRowBreaksItsFloorAndThePatientReproducesIt() {
		Catalogue lowered = withFlag(
				SampleCatalogue.flag("cauda-equina", new FlagRow(Row.of(SampleCatalogue.SADDLE), Urgency.URGENT)));

		List<Violation> violations = Checker.check(lowered, FLOORS);

		assertThat(violations).extracting(Violation::property).contains(Property.FLOORS);
		Answers patient = violations.get(0).counterExample();
		assertThat(Assessor.of(lowered).urgencySoFar(patient)).isEqualTo(Urgency.URGENT);
		assertThat(Assessor.of(this.sample).urgencySoFar(patient)).isEqualTo(Urgency.EMERGENCY);
	}

	@Test
	void floorNeedsNoCompany() {
		assertThat(
				Checker.check(this.sample, List.of(new Floor(Row.of(SampleCatalogue.TUMMY), Urgency.EMERGENCY, "S-1"))))
			.singleElement()
			.extracting(Violation::property)
			.isEqualTo(Property.FLOORS);
		assertThat(Checker.check(this.sample,
				List.of(new Floor(Row.of(SampleCatalogue.TUMMY, SampleCatalogue.THINNER), Urgency.EMERGENCY, "S-1"))))
			.isEmpty();
	}

	@Test
	void barOnAHiddenQuestionIsFound() {
		Advice careless = SampleCatalogue.advice("aspirin", Advice.Kind.DO, Urgency.SOON,
				List.of(new Advice.Bar(row("wheeze", "after-aspirin"), "allergy", false)));
		Catalogue catalogue = withAdvice(careless);

		assertThat(Checker.check(catalogue, FLOORS)).singleElement()
			.extracting(Violation::property, Violation::subject)
			.containsExactly(Property.HIDING_IS_HARMLESS, "aspirin");
	}

	@Test
	void gateOnALaterPageIsFound() {
		List<Page> pages = new ArrayList<>(this.sample.pages());
		pages.add(0, new Page("early", "first",
				List.of(SampleCatalogue.gated("early", row("tummy", "mild"), "none", "some"))));
		Catalogue catalogue = new Catalogue(pages,
				plus(this.sample.redFlags(),
						SampleCatalogue.flag("early", new FlagRow(row("early", "some"), Urgency.URGENT))),
				this.sample.explanations(), this.sample.advice(), this.sample.otherWays(), List.of());

		assertThat(Checker.check(catalogue, FLOORS)).singleElement()
			.extracting(Violation::property, Violation::subject)
			.containsExactly(Property.HIDING_IS_HARMLESS, "early");
	}

	@Test
	void safetyQuestionWhoseDoubtEndsInSelfCareIsFound() {
		Catalogue catalogue = withQuestion(SampleCatalogue.scale("calf", true, "none", "swollen"));

		List<Violation> violations = Checker.check(catalogue, FLOORS);

		assertThat(violations).singleElement()
			.extracting(Violation::property, Violation::subject)
			.containsExactly(Property.UNSURE_IS_SAFE, "calf");
		Answers patient = violations.get(0).counterExample();
		assertThat(patient.to("calf")).contains(new Answer.NotSure());
	}

	@Test
	void gatedSafetyQuestionIsJudgedInTheLeastWorryingCompanyThatShowsIt() {
		Catalogue catalogue = withQuestion(new Question.Choice("clot", true, Unsure.POSSIBLE, Set.of(),
				List.of(row("tummy", "mild"), row("course", "worse")), true, List.of("none", "some")));

		List<Violation> violations = Checker.check(catalogue, FLOORS);

		// A mild tummy ache raises nothing, so doubt about the clot would end in
		// self-care;
		// the same holds for getting worse, because a routine row that is open gives
		// nothing.
		assertThat(violations).hasSize(2).allMatch((violation) -> violation.subject().equals("clot"));
	}

	@Test
	void firstOptionThatRaisesAFlagIsFound() {
		Catalogue catalogue = withFlag(
				SampleCatalogue.flag("odd", new FlagRow(row("saddle", "as-always"), Urgency.URGENT)));

		assertThat(Checker.check(catalogue, FLOORS)).singleElement()
			.extracting(Violation::property, Violation::subject)
			.containsExactly(Property.UNSURE_IS_SAFE, "saddle");
	}

	private Catalogue withFlag(RedFlag flag) {
		List<RedFlag> others = this.sample.redFlags()
			.stream()
			.filter((other) -> !other.id().equals(flag.id()))
			.toList();
		return new Catalogue(this.sample.pages(), plus(others, flag), this.sample.explanations(), this.sample.advice(),
				this.sample.otherWays(), List.of());
	}

	private Catalogue withAdvice(Advice advice) {
		return new Catalogue(this.sample.pages(), this.sample.redFlags(), this.sample.explanations(),
				plus(this.sample.advice(), advice), this.sample.otherWays(), List.of());
	}

	private Catalogue withQuestion(Question question) {
		return new Catalogue(plus(this.sample.pages(), new Page(question.id(), "last", List.of(question))),
				this.sample.redFlags(), this.sample.explanations(), this.sample.advice(), this.sample.otherWays(),
				List.of());
	}

	private static <T> List<T> plus(List<T> list, T more) {
		List<T> copy = new ArrayList<>(list);
		copy.add(more);
		return copy;
	}

}
