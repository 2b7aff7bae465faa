package clinic.backcheck.catalogue.reader;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.catalogue.content.TextKeys;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Advice.Bar;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.RedFlag.FlagRow;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** Short forms become the plain rows that they stand for. */
class ShortFormsTests {

	private static final Fact OLD = new Fact("age", "age-70-plus");

	private static final Fact STEROIDS = new Fact("medicines", "steroids");

	private static final Fact HIGH = new Fact("fever", "high");

	private static final Fact FEMALE = new Fact("sex", "female");

	private static final Fact WARM = new Fact("fever", "warm");

	@Test
	void anyOfAGroupIsOneRowForEachMember() {
		assertThat(flag(SmallCatalogue.asItIs(), "possible-infection").rows()).contains(
				new FlagRow(Row.of(HIGH, OLD), Urgency.EMERGENCY),
				new FlagRow(Row.of(HIGH, STEROIDS), Urgency.EMERGENCY));
	}

	@Test
	void twoOfAGroupIsOneRowForEachPair() {
		SmallCatalogue catalogue = SmallCatalogue.asItIs()
			.replacing("red-flags.yaml", "{medicines: steroids}]", "{medicines: steroids}, {sex: female}]");

		assertThat(flag(catalogue, "possible-fracture").rows()).extracting(FlagRow::row)
			.containsExactly(Row.of(OLD, STEROIDS), Row.of(OLD, FEMALE), Row.of(STEROIDS, FEMALE));
	}

	@Test
	void anyOfSomeFactsIsOneRowForEachFact() {
		assertThat(flag(SmallCatalogue.asItIs(), "possible-infection").rows()).extracting(FlagRow::row)
			.contains(Row.of(WARM, new Fact("medicines", "anticoagulant")), Row.of(WARM, STEROIDS));
	}

	@Test
	void aListInACellMeansAllOfThem() {
		SmallCatalogue catalogue = SmallCatalogue.asItIs()
			.replacing("red-flags.yaml", "when: {signs: chest}", "when: {signs: [chest, saddle]}");

		assertThat(flag(catalogue, "possible-heart-or-lung").rows()).extracting(FlagRow::row)
			.containsExactly(Row.of(new Fact("signs", "chest"), new Fact("signs", "saddle")));
	}

	@Test
	void whenOpenIsWhatTheFileSaysAndElseFollowsTheUrgency() {
		List<FlagRow> rows = flag(SmallCatalogue.asItIs(), "possible-infection").rows();

		assertThat(rows.get(0).whenOpen()).isEqualTo(Urgency.URGENT);
		assertThat(rows.get(1).whenOpen()).isEqualTo(Urgency.URGENT);
		assertThat(rows.get(3).whenOpen()).isEqualTo(Urgency.SELF_CARE);
	}

	@Test
	void flagsThatBarAdviceBecomeOneBarForEachOfTheirRows() {
		Advice ibuprofen = catalogue(SmallCatalogue.asItIs()).advice().get(1);

		assertThat(ibuprofen.bars()).containsExactly(
				new Bar(Row.of(new Fact("medicines", "anticoagulant")), "bleeding", false),
				new Bar(Row.of(OLD, STEROIDS), "possible-fracture", true));
	}

	@Test
	void flagsAndGroupsThatBarAnExplanationBecomeRows() {
		assertThat(catalogue(SmallCatalogue.asItIs()).explanations().get(0).unless()).containsExactly(Row.of(WARM),
				Row.of(OLD), Row.of(STEROIDS),
				Row.of(new Fact("pain-course", "worse"), new Fact("massage-when", "beyond-72-hours")),
				Row.of(new Fact("pain-course", "worse"), FEMALE, WARM));
	}

	@Test
	void anOpenEndOfACutIsTheEndOfWhatCanBeGiven() {
		Question age = catalogue(SmallCatalogue.asItIs()).questions()
			.filter((question) -> question.id().equals("age"))
			.findFirst()
			.orElseThrow();

		assertThat(((Question.Quantity) age).cuts()).containsExactly(new Question.Cut("under-16", 0, 16),
				new Question.Cut("age-70-plus", 70, 121));
	}

	@Test
	void aPlainTextOfAnOptionIsItsTextOnly() {
		Map<String, String> english = TextKeys.of(SmallCatalogue.edition().texts("en"));

		assertThat(english).containsEntry("questions.signs.options.none.text", "None of these")
			.doesNotContainKey("questions.signs.options.none.staff")
			.containsEntry("questions.signs.options.saddle.staff", "saddle numbness");
	}

	private static Catalogue catalogue(SmallCatalogue catalogue) {
		return catalogue.read().content().catalogue();
	}

	private static RedFlag flag(SmallCatalogue catalogue, String id) {
		return catalogue(catalogue).redFlags()
			.stream()
			.filter((flag) -> flag.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

}
