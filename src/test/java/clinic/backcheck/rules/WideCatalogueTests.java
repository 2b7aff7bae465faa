package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import clinic.backcheck.rules.Question.Unsure;
import clinic.backcheck.rules.RedFlag.FlagRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** More facts and rows than one word of 64 bits holds. */
class WideCatalogueTests {

	private static final int ITEMS = 200;

	private final Assessor assessor = Assessor.of(catalogue());

	private static Catalogue catalogue() {
		List<String> items = IntStream.range(0, ITEMS).mapToObj((i) -> "item-" + i).toList();
		List<FlagRow> rows = new ArrayList<>();
		for (int i = 3; i < ITEMS; i++) {
			rows.add(new FlagRow(Row.of(new Fact("list", "item-0"), new Fact("list", "item-" + i)), Urgency.SOON));
		}
		rows.add(new FlagRow(Row.of(new Fact("list", "item-1"), new Fact("list", "item-70"),
				new Fact("list", "item-140"), new Fact("list", "item-199")), Urgency.URGENT));
		return new Catalogue(
				List.of(new Page("list", "all",
						List.of(new Question.Checklist("list", false, Unsure.POSSIBLE, Set.of(), List.of(), items,
								Map.of())))),
				List.of(new RedFlag("wide", "wide", List.of(), rows)), List.of(),
				SampleCatalogue.advice().subList(0, 1), List.of(), List.of());
	}

	@ParameterizedTest
	@CsvSource({ "0 3, SOON", "0 64, SOON", "0 127, SOON", "0 128, SOON", "0 199, SOON", "0 1, SELF_CARE",
			"3 199, SELF_CARE", "1 70 140 199, URGENT", "70 140 199, SELF_CARE", "1 140 199, SELF_CARE",
			"1 70 199, SELF_CARE", "1 70 140, SELF_CARE" })
	void rowHoldsOnlyWhenEveryFactOfEveryWordIsThere(String items, Urgency expected) {
		Answers answers = Answers.none().with("list", ticked(items.split(" ")));

		assertThat(this.assessor.assess(answers).urgency()).isEqualTo(expected);
	}

	@Test
	void everyRowIsHeardOf() {
		for (int i = 3; i < ITEMS; i++) {
			Assessment assessment = this.assessor.assess(Answers.none().with("list", ticked("0", String.valueOf(i))));

			assertThat(assessment.raised()).singleElement()
				.satisfies((finding) -> assertThat(finding.evidence()).singleElement()
					.satisfies((evidence) -> assertThat(evidence.facts()).hasSize(2)));
		}
	}

	private static Answer ticked(String... items) {
		return new Answer.Ticked(java.util.Arrays.stream(items)
			.map((item) -> "item-" + item)
			.collect(java.util.stream.Collectors.toSet()), false);
	}

}
