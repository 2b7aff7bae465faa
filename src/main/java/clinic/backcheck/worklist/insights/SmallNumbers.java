package clinic.backcheck.worklist.insights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Hides numbers behind which a single person could be seen: those from 1 to 4, and enough
 * others that no hidden one can be worked out from the sums, which are known. A row
 * either tells all of its numbers or none; of the rows that tell none there are at least
 * two, with at least five people in each part, or all that have anybody in it.
 */
final class SmallNumbers {

	static final int LEAST = 5;

	private SmallNumbers() {
	}

	/** The same rows, where small numbers are {@code null}. */
	static List<Row> hide(List<Row> rows) {
		Set<Integer> small = indexes(rows, (row) -> small(row.total()) || small(row.part()) || small(row.rest()));
		Set<Integer> hidden = hidden(rows, small, List.of(Row::part, Row::rest));
		return IntStream.range(0, rows.size())
			.mapToObj((i) -> hidden.contains(i) ? rows.get(i).hidden() : rows.get(i))
			.toList();
	}

	private static Set<Integer> indexes(List<Row> rows, Predicate<Row> which) {
		return IntStream.range(0, rows.size())
			.filter((i) -> which.test(rows.get(i)))
			.boxed()
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The small ones, and the next smallest until each of the sums tells nothing. */
	private static Set<Integer> hidden(List<Row> rows, Set<Integer> small, List<Function<Row, @Nullable Long>> sums) {
		Set<Integer> hidden = new TreeSet<>(small);
		if (hidden.isEmpty()) {
			return hidden;
		}
		List<Integer> others = new ArrayList<>(indexes(rows, (row) -> value(row.total()) > 0));
		others.sort(Comparator.comparingLong((Integer i) -> value(rows.get(i).total())));
		for (Function<Row, @Nullable Long> sum : sums) {
			for (Integer next : others) {
				if (hidden.size() >= 2 && sum(rows, hidden, sum) >= LEAST) {
					break;
				}
				if (value(sum.apply(rows.get(next))) > 0) {
					hidden.add(next);
				}
			}
		}
		return hidden;
	}

	private static long sum(List<Row> rows, Set<Integer> of, Function<Row, @Nullable Long> number) {
		return of.stream().mapToLong((i) -> value(number.apply(rows.get(i)))).sum();
	}

	private static boolean small(@Nullable Long number) {
		return number != null && number > 0 && number < LEAST;
	}

	private static long value(@Nullable Long number) {
		return (number != null) ? number : 0;
	}

	/**
	 * A total and its two parts.
	 *
	 * @param total {@code null} where all three are hidden
	 */
	record Row(String name, @Nullable Long total, @Nullable Long part, @Nullable Long rest) {

		Row hidden() {
			return new Row(this.name, null, null, null);
		}

	}

}
