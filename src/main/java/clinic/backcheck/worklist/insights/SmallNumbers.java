package clinic.backcheck.worklist.insights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

/**
 * Hides numbers behind which a single person could be seen: those from 1 to 4, and enough
 * others that no hidden one can be worked out from the sums. A row either tells its two
 * parts or none of them; of the hidden rows there are at least two, with at least five
 * people together.
 */
final class SmallNumbers {

	static final int LEAST = 5;

	private SmallNumbers() {
	}

	/** The same rows, where small numbers are {@code null}. */
	static List<Row> hide(List<Row> rows) {
		return hideTotals(hideParts(rows));
	}

	/** Rows whose own parts are small, and the next smallest until sums tell nothing. */
	private static List<Row> hideParts(List<Row> rows) {
		List<Integer> hidden = hidden(rows, (row) -> small(row.part()) || small(row.rest()),
				Comparator.comparingLong(SmallNumbers::smaller), SmallNumbers::smaller);
		return IntStream.range(0, rows.size())
			.mapToObj((i) -> hidden.contains(i) ? rows.get(i).withoutParts() : rows.get(i))
			.toList();
	}

	/** Rows that are small as a whole, in the same way. */
	private static List<Row> hideTotals(List<Row> rows) {
		List<Integer> hidden = hidden(rows, (row) -> small(row.total()),
				Comparator.comparingLong((row) -> value(row.total())), (row) -> value(row.total()));
		return IntStream.range(0, rows.size())
			.mapToObj((i) -> hidden.contains(i) ? rows.get(i).withoutAnything() : rows.get(i))
			.toList();
	}

	private static List<Integer> hidden(List<Row> rows, Predicate<Row> small, Comparator<Row> bySize,
			ToLongFunction<Row> size) {
		List<Integer> hidden = new ArrayList<>(
				IntStream.range(0, rows.size()).filter((i) -> small.test(rows.get(i))).boxed().toList());
		if (hidden.isEmpty()) {
			return hidden;
		}
		List<Integer> others = IntStream.range(0, rows.size())
			.boxed()
			.filter((i) -> !hidden.contains(i) && size.applyAsLong(rows.get(i)) > 0)
			.sorted(Comparator.comparing(rows::get, bySize))
			.toList();
		for (Integer next : others) {
			long together = hidden.stream().mapToLong((i) -> size.applyAsLong(rows.get(i))).sum();
			if (hidden.size() >= 2 && together >= LEAST) {
				break;
			}
			hidden.add(next);
		}
		return hidden;
	}

	private static boolean small(@Nullable Long number) {
		return number != null && number > 0 && number < LEAST;
	}

	/** The smaller of the parts that has anybody. */
	private static long smaller(Row row) {
		return LongStream.of(value(row.part()), value(row.rest())).filter((number) -> number > 0).min().orElse(0);
	}

	private static long value(@Nullable Long number) {
		return (number != null) ? number : 0;
	}

	/**
	 * A total and its two parts.
	 *
	 * @param total {@code null} where it is hidden, as are the others
	 */
	record Row(String name, @Nullable Long total, @Nullable Long part, @Nullable Long rest) {

		Row withoutParts() {
			return new Row(this.name, this.total, null, null);
		}

		Row withoutAnything() {
			return new Row(this.name, null, null, null);
		}

	}

}
