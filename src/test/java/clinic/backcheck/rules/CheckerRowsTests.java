package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import clinic.backcheck.catalogue.proof.LogicNgSolver;
import clinic.backcheck.rules.Question.Unsure;
import clinic.backcheck.rules.RedFlag.FlagRow;
import clinic.backcheck.rules.Violation.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static clinic.backcheck.rules.Checked.check;
import static clinic.backcheck.rules.SampleCatalogue.flag;
import static clinic.backcheck.rules.SampleCatalogue.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Dead rows wherever rows stand, covered rows in every order, and ways that exclude each
 * other.
 */
class CheckerRowsTests {

	/** With nobody unsure of their sex. */
	private static final Catalogue SAMPLE = surely(SampleCatalogue.catalogue());

	private static final Row NOBODY = Row.of(new Fact("sex", "male"), new Fact("sex", "female"));

	private static final List<Row> EVERYBODY = List.of(row("sex", "male"), row("sex", "female"));

	static Stream<Arguments> deadRows() {
		Row fine = row("course", "same");
		return Stream.of(
				arguments("gate",
						Mutants.withFlag(
								Mutants.withQuestion(SAMPLE,
										new Question.Choice("gated", false, Unsure.POSSIBLE, Set.of(),
												List.of(fine, NOBODY), true, List.of("no", "yes"))),
								flag("gated", new FlagRow(row("gated", "yes"), Urgency.SOON))),
						"gated"),
				arguments("explanation when",
						Mutants.withExplanation(SAMPLE, explanation(List.of(fine, NOBODY), List.of())), "planted"),
				arguments("explanation unless",
						Mutants.withExplanation(SAMPLE, explanation(List.of(fine), List.of(NOBODY))), "planted"),
				arguments("explanation never given",
						Mutants.withExplanation(SAMPLE, explanation(List.of(fine), EVERYBODY)), "planted"),
				arguments("advice when", Mutants.withAdvice(SAMPLE, advice(List.of(fine, NOBODY), List.of())),
						"planted"),
				arguments("advice bar",
						Mutants.withAdvice(SAMPLE, advice(List.of(fine), List.of(new Advice.Bar(NOBODY, "x", false)))),
						"planted"),
				arguments("other way when", otherWay(List.of(fine, NOBODY), List.of()), "planted"),
				arguments("other way unless", otherWay(List.of(fine), List.of(NOBODY)), "planted"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("deadRows")
	void deadRowIsFoundWhereverItStands(String where, Catalogue catalogue, String subject) {
		assertThat(check(catalogue, List.of()).violations()).as(where)
			.singleElement()
			.extracting(Violation::property, Violation::subject)
			.containsExactly(Property.NO_DEAD_ROW, subject);
	}

	@Test
	void deadRowIsNamedByItsFacts() {
		Catalogue catalogue = Mutants.withFlag(SAMPLE, flag("nobody", new FlagRow(NOBODY, Urgency.SOON)));

		assertThat(check(catalogue, List.of()).violations()).singleElement()
			.extracting(Violation::message)
			.asString()
			.contains("sex: male", "sex: female");
	}

	@Test
	void coveredRowIsFoundBeforeAndBehindTheOneThatCoversIt() {
		FlagRow covering = new FlagRow(row("course", "same"), Urgency.SOON);
		FlagRow covered = new FlagRow(Row.of(new Fact("course", "worse"), new Fact("tummy", "mild")), Urgency.SOON);

		assertThat(check(Mutants.withFlag(SAMPLE, flag("worse", covering, covered)), List.of()).violations())
			.singleElement()
			.extracting(Violation::property)
			.isEqualTo(Property.NO_SHADOWED_ROW);
		assertThat(check(Mutants.withFlag(SAMPLE, flag("worse", covered, covering)), List.of()).violations())
			.singleElement()
			.extracting(Violation::property)
			.isEqualTo(Property.NO_SHADOWED_ROW);
	}

	@Test
	void rowsThatCoverEachOtherInDoubtTooAreFound() {
		Catalogue catalogue = Mutants.withFlag(SAMPLE, flag("worse", new FlagRow(row("course", "same"), Urgency.URGENT),
				new FlagRow(row("course", "worse"), Urgency.URGENT)));

		assertThat(check(catalogue, List.of()).violations()).singleElement()
			.extracting(Violation::property)
			.isEqualTo(Property.NO_SHADOWED_ROW);
	}

	@Test
	void longestWayIsFoundAmongThoseThatExcludeEachOther() {
		List<Page> pages = new ArrayList<>(SAMPLE.pages());
		List<RedFlag> flags = new ArrayList<>(SAMPLE.redFlags());
		for (String id : List.of("male-1", "female-1", "female-2", "female-3", "male-2")) {
			pages.add(new Page(id, "last", List
				.of(SampleCatalogue.gatedDetail(id, row("sex", id.substring(0, id.indexOf('-'))), "no", "yes"))));
			flags.add(flag(id, new FlagRow(row(id, "yes"), Urgency.SOON)));
		}
		Catalogue catalogue = new Catalogue(pages, flags, SAMPLE.explanations(), SAMPLE.advice(), SAMPLE.otherWays(),
				List.of());

		Verdict.LongestPath longest = check(catalogue, List.of()).longestPath();

		assertThat(longest.pages()).isEqualTo(10);
		assertThat(longest.answers().to("sex")).contains(new Answer.Chosen("female"));
	}

	@Test
	void promiseThatIsJustKeptIsKept() {
		assertThat(Checker.check(SAMPLE, new Promises(List.of(), 7), LogicNgSolver::new).violations()).isEmpty();
	}

	@Test
	void listThatGivesMoreInDoubtThanForCertainIsNotMonotone() {
		Question list = new Question.Checklist("skin", false, Unsure.POSSIBLE, Set.of(), List.of(),
				List.of("lump", "rash"), Map.of());
		Catalogue catalogue = Mutants.withFlag(Mutants.withQuestion(SAMPLE, list), flag("skin",
				new FlagRow(Row.of(new Fact("skin", "lump"), new Fact("skin", "rash")), Urgency.SOON, Urgency.URGENT)));

		assertThat(check(catalogue, List.of()).violations()).singleElement().satisfies((violation) -> {
			assertThat(violation.property()).isEqualTo(Property.MONOTONE);
			assertThat(violation.counterExample().changedAnswers()).hasEntrySatisfying("skin",
					(answer) -> assertThat(((Answer.Ticked) answer).items()).containsExactlyInAnyOrder("lump", "rash"));
		});
	}

	/** With nobody unsure of their sex. */
	private static Catalogue surely(Catalogue catalogue) {
		List<Page> pages = catalogue.pages()
			.stream()
			.map((page) -> new Page(page.id(), page.part(),
					page.questions()
						.stream()
						.map((question) -> question.id().equals("sex") ? new Question.Choice("sex", false, Unsure.NONE,
								Set.of(), List.of(), false, List.of("male", "female")) : question)
						.toList()))
			.toList();
		return new Catalogue(pages, catalogue.redFlags(), catalogue.explanations(), catalogue.advice(),
				catalogue.otherWays(), List.of());
	}

	private static Explanation explanation(List<Row> when, List<Row> unless) {
		return new Explanation("planted", Urgency.SOON, when, unless, Grade.EXPERT, List.of("S-1"));
	}

	private static Advice advice(List<Row> when, List<Advice.Bar> bars) {
		return new Advice("planted", Advice.Kind.DO, Urgency.SOON, when, bars, null, Grade.EXPERT, List.of("S-1"),
				"2027-11", List.of());
	}

	private static Catalogue otherWay(List<Row> when, List<Row> unless) {
		return new Catalogue(SAMPLE.pages(), SAMPLE.redFlags(), SAMPLE.explanations(), SAMPLE.advice(),
				List.of(new Catalogue.OtherWay("planted", when, unless)), List.of());
	}

}
