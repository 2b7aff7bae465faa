package clinic.backcheck.vignettes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import clinic.backcheck.catalogue.proof.LogicNgSolver;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Checker;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Floor;
import clinic.backcheck.rules.Grade;
import clinic.backcheck.rules.Mutants;
import clinic.backcheck.rules.Promises;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.RedFlag.FlagRow;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.rules.Verdict;
import clinic.backcheck.rules.Violation;
import clinic.backcheck.rules.Violation.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** One fault for each property, planted into the edition that ships. */
class PlantedFaultsTests {

	private static final Catalogue SHIPPED = Shipped.edition().assessor().catalogue();

	private static final Fact SADDLE = new Fact("saddle-feeling", "changed");

	private static final List<Floor> FLOORS = List.of(new Floor(Row.of(SADDLE), Urgency.EMERGENCY, "GIRFT-CES-2023"));

	static Stream<Arguments> faults() {
		return Stream.of(arguments(Property.FLOORS, withoutRow(SADDLE)),
				arguments(Property.MONOTONE,
						flagged(new FlagRow(row("pain-course", "worse"), Urgency.ROUTINE, Urgency.EMERGENCY))),
				arguments(Property.HIDING_IS_HARMLESS,
						advised("rest", Urgency.SOON, new Advice.Bar(row("pregnancy-signs", "waters"), "x", false))),
				arguments(Property.TOTAL, Mutants.withoutAdvice(SHIPPED, "get-help-if-worse")),
				arguments(Property.NO_DEAD_ROW,
						flagged(new FlagRow(Row.of(new Fact("age", "under-16"), new Fact("age", "age-60-plus")),
								Urgency.SOON))),
				arguments(Property.NO_SHADOWED_ROW,
						flagged(new FlagRow(row("fever", "warm"), Urgency.SOON),
								new FlagRow(row("fever", "high"), Urgency.SOON))),
				arguments(Property.NO_USELESS_QUESTION, asked("colour", false)),
				arguments(Property.UNSURE_IS_SAFE, asked("colour", true)),
				arguments(Property.ADVICE_IS_SAFE, advised("rest", Urgency.EMERGENCY)));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void faultIsCaughtWithAPatientTheAssessorKnows(Property property, Catalogue faulty) {
		Verdict verdict = check(faulty, 20);

		Violation violation = verdict.violations()
			.stream()
			.filter((found) -> found.property() == property)
			.findFirst()
			.orElseThrow();
		Answers patient = violation.counterExample().answers();
		assertThat(Assessor.of(faulty).walk(patient).finished()).as("complete answers").isTrue();
		assertThat(shows(property, faulty, violation)).isTrue();
	}

	/** Whether the assessor does to the patient what the checker says. */
	private static boolean shows(Property property, Catalogue faulty, Violation violation) {
		Assessor assessor = Assessor.of(faulty);
		Answers patient = violation.counterExample().answers();
		Answers changed = violation.counterExample().changed();
		Urgency urgency = assessor.assess(patient).urgency();
		return switch (property) {
			case FLOORS -> !urgency.atLeast(Urgency.EMERGENCY);
			case MONOTONE -> changed != null && urgency.compareTo(assessor.assess(changed).urgency()) > 0;
			case HIDING_IS_HARMLESS -> assessor.assess(patient).advice().contains("rest")
					&& !assessor.walk(patient).questions().contains("pregnancy-signs");
			case TOTAL -> assessor.assess(patient).advice().isEmpty();
			case NO_DEAD_ROW ->
				assessor.assess(patient).findings().stream().noneMatch((it) -> it.flag().equals("planted"));
			case NO_SHADOWED_ROW ->
				assessor.assess(patient).findings().stream().anyMatch((it) -> it.flag().equals("planted"));
			case NO_USELESS_QUESTION -> changed != null && assessor.assess(patient).equals(assessor.assess(changed));
			case UNSURE_IS_SAFE -> urgency == Urgency.SELF_CARE;
			case ADVICE_IS_SAFE -> urgency == Urgency.EMERGENCY && assessor.assess(patient).advice().contains("rest");
			case BOUNDED -> assessor.walk(patient).pages().size() > 5;
		};
	}

	@Test
	void longerWayThanPromisedIsCaught() {
		Violation violation = check(SHIPPED, 5).violations().get(0);

		assertThat(violation.property()).isEqualTo(Property.BOUNDED);
		assertThat(shows(Property.BOUNDED, SHIPPED, violation)).isTrue();
	}

	@Test
	void shippedEditionIsProvedWithinSeconds() {
		long start = System.nanoTime();
		Verdict verdict = check(SHIPPED, 20);

		LoggerFactory.getLogger(getClass())
			.info("The whole check took {} ms, {} questions to the solver; at most {} pages and {} questions",
					(System.nanoTime() - start) / 1_000_000, verdict.solved(), verdict.longestPath().pages(),
					verdict.longestPath().questions());
		assertThat(verdict.violations()).isEmpty();
	}

	private static Verdict check(Catalogue catalogue, int mostPages) {
		return Checker.check(catalogue, new Promises(FLOORS, mostPages), LogicNgSolver::new);
	}

	private static Row row(String question, String fact) {
		return Row.of(new Fact(question, fact));
	}

	private static Catalogue flagged(FlagRow... rows) {
		return Mutants.withFlag(SHIPPED, new RedFlag("planted", "legs", List.of("A-R2"), List.of(rows)));
	}

	private static Catalogue withoutRow(Fact fact) {
		RedFlag flag = SHIPPED.redFlags()
			.stream()
			.filter((it) -> it.id().equals("possible-cauda-equina"))
			.findFirst()
			.orElseThrow();
		return Mutants.withFlag(SHIPPED, new RedFlag(flag.id(), flag.watch(), flag.sources(),
				flag.rows().stream().filter((row) -> !row.row().equals(Row.of(fact))).toList()));
	}

	private static Catalogue advised(String id, Urgency upTo, Advice.Bar... bars) {
		return Mutants.withAdvice(SHIPPED, new Advice(id, Advice.Kind.DO, upTo, List.of(), List.of(bars), null,
				Grade.EXPERT, List.of("A-T10"), "2027-11", List.of()));
	}

	private static Catalogue asked(String id, boolean safety) {
		return Mutants.withQuestion(SHIPPED, safety
				? new Question.Choice(id, true, Question.Unsure.POSSIBLE, Set.of(), List.of(), true, List.of("a", "b"))
				: new Question.Checklist(id, false, Question.Unsure.NONE, Set.of(), List.of(), List.of("a"), Map.of()));
	}

}
