package clinic.backcheck.rules;

import java.util.List;
import java.util.Objects;

import clinic.backcheck.rules.RedFlag.FlagRow;
import clinic.backcheck.rules.Violation.Property;
import org.junit.jupiter.api.Test;

import static clinic.backcheck.rules.Checked.check;
import static clinic.backcheck.rules.Checked.only;
import static clinic.backcheck.rules.Mutants.withAdvice;
import static clinic.backcheck.rules.Mutants.withExplanation;
import static clinic.backcheck.rules.Mutants.withFlag;
import static clinic.backcheck.rules.Mutants.withPageFirst;
import static clinic.backcheck.rules.Mutants.withQuestion;
import static clinic.backcheck.rules.Mutants.withoutAdvice;
import static clinic.backcheck.rules.SampleCatalogue.flag;
import static clinic.backcheck.rules.SampleCatalogue.row;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The properties that keep patients safe are shown to catch planted faults, each with a
 * patient in whom the assessor shows it too.
 */
class CheckerSafetyTests {

	private static final List<Floor> FLOORS = List
		.of(new Floor(Row.of(SampleCatalogue.SADDLE), Urgency.EMERGENCY, "S-1"));

	private final Catalogue sample = SampleCatalogue.catalogue();

	@Test
	void rowThatGivesMoreInDoubtThanForCertainIsNotMonotone() {
		Catalogue catalogue = withFlag(this.sample,
				flag("worse", new FlagRow(row("course", "worse"), Urgency.ROUTINE, Urgency.EMERGENCY)));

		List<Violation> violations = check(catalogue, FLOORS).violations();

		assertThat(violations).isNotEmpty().allSatisfy((violation) -> {
			assertThat(violation.property()).isEqualTo(Property.MONOTONE);
			assertThat(violation.subject()).isEqualTo("course");
			CounterExample pair = violation.counterExample();
			assertThat(pair.tellingAnswers()).containsEntry("course", new Answer.NotSure());
			assertThat(pair.changedAnswers()).containsEntry("course", new Answer.Chosen("worse"));
			assertThat(Assessor.of(catalogue).assess(pair.answers()).urgency())
				.isGreaterThan(Assessor.of(catalogue).assess(changed(pair)).urgency());
		});
	}

	@Test
	void barOnAHiddenQuestionIsFound() {
		Catalogue catalogue = withAdvice(this.sample, SampleCatalogue.advice("aspirin", Advice.Kind.DO, Urgency.SOON,
				List.of(new Advice.Bar(row("wheeze", "after-aspirin"), "allergy", false))));

		Violation violation = only(catalogue, FLOORS);

		assertThat(violation.property()).isEqualTo(Property.HIDING_IS_HARMLESS);
		assertThat(violation.subject()).isEqualTo("aspirin");
		Answers patient = violation.counterExample().answers();
		assertThat(Assessor.of(catalogue).walk(patient).questions()).doesNotContain("wheeze");
		assertThat(Assessor.of(catalogue).assess(patient).advice()).contains("aspirin");
	}

	@Test
	void explanationThatAHiddenQuestionCouldRuleOutIsFound() {
		Catalogue catalogue = withExplanation(this.sample, new Explanation("cramp", Urgency.SOON, List.of(),
				List.of(row("wheeze", "some")), Grade.EXPERT, List.of("S-1")));

		assertThat(only(catalogue, FLOORS)).extracting(Violation::property, Violation::subject)
			.containsExactly(Property.HIDING_IS_HARMLESS, "cramp");
	}

	@Test
	void gateOnALaterPageIsFound() {
		Question early = SampleCatalogue.gated("early", row("tummy", "mild"), "none", "some");
		Catalogue catalogue = withFlag(withPageFirst(this.sample, early),
				flag("early", new FlagRow(row("early", "some"), Urgency.URGENT)));

		List<Violation> violations = check(catalogue, FLOORS).violations();

		Violation hidden = violations.stream()
			.filter((violation) -> violation.property() == Property.HIDING_IS_HARMLESS)
			.findFirst()
			.orElseThrow();
		assertThat(hidden.subject()).isEqualTo("early");
		Answers patient = hidden.counterExample().answers().with("early", new Answer.Chosen("some"));
		assertThat(patient.to("tummy")).isPresent().get().isNotEqualTo(new Answer.Chosen("none"));
		assertThat(Assessor.of(catalogue).assess(patient).findings())
			.noneMatch((finding) -> finding.flag().equals("early"));
	}

	@Test
	void patientWithoutAnyAdviceIsFound() {
		Catalogue catalogue = withoutAdvice(this.sample, "get-help");

		Violation violation = only(catalogue, FLOORS);

		assertThat(violation.property()).isEqualTo(Property.TOTAL);
		assertThat(Assessor.of(catalogue).assess(violation.counterExample().answers()).advice()).isEmpty();
	}

	@Test
	void safetyQuestionWhoseDoubtEndsInSelfCareIsFound() {
		Question calf = SampleCatalogue.scale("calf", true, "none", "swollen");
		Catalogue catalogue = withFlag(withQuestion(this.sample, calf),
				flag("clot", new FlagRow(row("calf", "swollen"), Urgency.SOON)));

		Violation violation = only(catalogue, FLOORS);

		assertThat(violation).extracting(Violation::property, Violation::subject)
			.containsExactly(Property.UNSURE_IS_SAFE, "calf");
		Answers patient = violation.counterExample().answers();
		assertThat(patient.to("calf")).contains(new Answer.NotSure());
		assertThat(Assessor.of(catalogue).assess(patient).urgency()).isEqualTo(Urgency.SELF_CARE);
	}

	@Test
	void firstOptionThatRaisesAFlagIsFound() {
		Catalogue catalogue = withFlag(this.sample,
				flag("odd", new FlagRow(row("saddle", "as-always"), Urgency.EMERGENCY, Urgency.SELF_CARE)));

		List<Violation> violations = check(catalogue, FLOORS).violations();

		assertThat(violations).filteredOn((violation) -> violation.property() == Property.UNSURE_IS_SAFE)
			.isNotEmpty()
			.allSatisfy((violation) -> {
				CounterExample pair = violation.counterExample();
				assertThat(changed(pair).to("saddle")).contains(new Answer.NotSure());
				assertThat(Assessor.of(catalogue).assess(changed(pair)).urgency())
					.isLessThan(Assessor.of(catalogue).assess(pair.answers()).urgency());
			});
	}

	@Test
	void adviceInAnEmergencyIsFound() {
		Catalogue catalogue = withAdvice(this.sample,
				SampleCatalogue.advice("heat", Advice.Kind.DO, Urgency.EMERGENCY, List.of()));

		Violation violation = only(catalogue, FLOORS);

		assertThat(violation).extracting(Violation::property, Violation::subject)
			.containsExactly(Property.ADVICE_IS_SAFE, "heat");
		Assessment assessment = Assessor.of(catalogue).assess(violation.counterExample().answers());
		assertThat(assessment.urgency()).isEqualTo(Urgency.EMERGENCY);
		assertThat(assessment.advice()).contains("heat");
	}

	@Test
	void harmlessReadingBesideAnUrgentFindingIsFound() {
		Catalogue catalogue = withExplanation(this.sample,
				new Explanation("cramp", Urgency.URGENT, List.of(), List.of(), Grade.EXPERT, List.of("S-1")));

		Violation violation = only(catalogue, FLOORS);

		assertThat(violation).extracting(Violation::property, Violation::subject)
			.containsExactly(Property.ADVICE_IS_SAFE, "cramp");
		Assessment assessment = Assessor.of(catalogue).assess(violation.counterExample().answers());
		assertThat(assessment.urgency()).isEqualTo(Urgency.URGENT);
		assertThat(assessment.explains("cramp")).isTrue();
	}

	private static Answers changed(CounterExample pair) {
		return Objects.requireNonNull(pair.changed());
	}

}
