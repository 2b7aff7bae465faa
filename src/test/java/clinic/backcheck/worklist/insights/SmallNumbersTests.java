package clinic.backcheck.worklist.insights;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import clinic.backcheck.worklist.insights.SmallNumbers.Row;

import static org.assertj.core.api.Assertions.assertThat;

class SmallNumbersTests {

	@Test
	void nothingIsHiddenWhereAllIsLarge() {
		assertThat(hide(row("a", 5, 6), row("b", 0, 30))).containsExactly("a 11 5 6", "b 30 0 30");
	}

	@Test
	void aSmallPartHidesTheRowAndTheNextSmallest() {
		assertThat(hide(row("a", 2, 40), row("b", 20, 30), row("c", 9, 8))).containsExactly("a null null null",
				"b 50 20 30", "c null null null");
	}

	@Test
	void aSmallRowIsHiddenWithTheNextSmallest() {
		assertThat(hide(row("a", 0, 3), row("b", 20, 30), row("c", 9, 8))).containsExactly("a null null null",
				"b 50 20 30", "c null null null");
	}

	@Test
	void twoWhoAreTooFewTogetherTakeAThirdAlong() {
		assertThat(hide(row("a", 1, 0), row("b", 0, 1), row("c", 20, 30), row("d", 50, 60)))
			.containsExactly("a null null null", "b null null null", "c null null null", "d 110 50 60");
	}

	@Test
	void twoWhoAreEnoughTogetherButNotInEachPartTakeAThirdAlong() {
		assertThat(hide(row("a", 4, 0), row("b", 0, 3), row("c", 20, 30), row("d", 50, 60)))
			.containsExactly("a null null null", "b null null null", "c null null null", "d 110 50 60");
	}

	@Test
	void manyWhoAreNotUrgentDoNotHideAFewWhoAre() {
		assertThat(hide(row("a", 1, 40), row("b", 1, 50), row("c", 8, 60), row("d", 9, 70)))
			.containsExactly("a null null null", "b null null null", "c null null null", "d 79 9 70");
	}

	@Property
	void noHiddenNumberFollowsFromTheSums(@ForAll("rows") List<Row> rows) {
		List<Row> shown = SmallNumbers.hide(rows);

		assertThat(shown).flatExtracting(Row::total, Row::part, Row::rest).doesNotContain(1L, 2L, 3L, 4L);
		assertHidden(rows, shown, Row::part);
		assertHidden(rows, shown, Row::rest);
		assertHidden(rows, shown, Row::total);
	}

	/** Nobody hidden, or enough people in two rows, or all that there are. */
	private static void assertHidden(List<Row> rows, List<Row> shown, Function<Row, @Nullable Long> number) {
		List<Row> hidden = IntStream.range(0, rows.size())
			.filter((i) -> number.apply(shown.get(i)) == null)
			.mapToObj(rows::get)
			.toList();
		long people = sum(hidden, number);
		if (!hidden.isEmpty() && (hidden.size() < 2 || people < SmallNumbers.LEAST)) {
			assertThat(people).isEqualTo(sum(rows, number));
		}
	}

	private static long sum(List<Row> rows, Function<Row, @Nullable Long> number) {
		return rows.stream().mapToLong((row) -> Objects.requireNonNullElse(number.apply(row), 0L)).sum();
	}

	@Provide
	Arbitrary<List<Row>> rows() {
		Arbitrary<Long> people = Arbitraries.longs().between(0, 30);
		return Combinators.combine(people, people).as((part, rest) -> row("a", part, rest)).list().ofMaxSize(8);
	}

	private static Row row(String name, long part, long rest) {
		return new Row(name, part + rest, part, rest);
	}

	private static List<String> hide(Row... rows) {
		return SmallNumbers.hide(List.of(rows))
			.stream()
			.map((row) -> String.join(" ", row.name(),
					String.join(" ", Stream.of(row.total(), row.part(), row.rest()).map(String::valueOf).toList())))
			.toList();
	}

}
