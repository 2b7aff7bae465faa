package clinic.backcheck.worklist.insights;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import clinic.backcheck.worklist.insights.SmallNumbers.Row;

import static org.assertj.core.api.Assertions.assertThat;

class SmallNumbersTests {

	@Test
	void nothingIsHiddenWhereAllIsLarge() {
		assertThat(hide(row("a", 5, 6), row("b", 0, 30))).containsExactly("a 11 5 6", "b 30 0 30");
	}

	@Test
	void aSmallPartHidesBothPartsAndThoseOfTheNextSmallest() {
		assertThat(hide(row("a", 2, 40), row("b", 20, 30), row("c", 9, 8))).containsExactly("a 42 null null",
				"b 50 20 30", "c 17 null null");
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
	void twoWhoAreEnoughTogetherHideNobodyElse() {
		assertThat(hide(row("a", 4, 0), row("b", 0, 3), row("c", 20, 30))).containsExactly("a null null null",
				"b null null null", "c 50 20 30");
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
