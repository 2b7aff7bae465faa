package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All rows of all red flags, flag by flag, ready to be walked over.
 */
final class FlagTable {

	private final List<RedFlag> flags;

	private final RowTable rows;

	private final Urgency[] urgency;

	private final Urgency[] whenOpen;

	/** Where the rows of each flag begin; one more entry for the end. */
	private final int[] start;

	/** The facts that are the rarest of some row. */
	private final long[] rarest;

	/** For each of those facts its rows, by bit. */
	private final int[][] rowsOf;

	FlagTable(FactIndex index, List<RedFlag> flags) {
		this.flags = flags;
		this.start = new int[flags.size() + 1];
		var all = new ArrayList<RedFlag.FlagRow>();
		for (int flag = 0; flag < flags.size(); flag++) {
			all.addAll(flags.get(flag).rows());
			this.start[flag + 1] = all.size();
		}
		this.rows = new RowTable(index, all.stream().map(RedFlag.FlagRow::row).toList());
		this.urgency = all.stream().map(RedFlag.FlagRow::urgency).toArray(Urgency[]::new);
		this.whenOpen = all.stream().map(RedFlag.FlagRow::whenOpen).toArray(Urgency[]::new);
		this.rarest = index.mask(List.of());
		this.rowsOf = new int[index.words() * Long.SIZE][];
		rowsByRarestFact(index, all).forEach((bit, rows) -> {
			Bits.set(this.rarest, bit);
			this.rowsOf[bit] = rows.stream().mapToInt(Integer::intValue).toArray();
		});
	}

	/** A row cannot hold or be open unless its rarest fact is possible. */
	private static Map<Integer, List<Integer>> rowsByRarestFact(FactIndex index, List<RedFlag.FlagRow> rows) {
		Map<Fact, Long> uses = rows.stream()
			.flatMap((row) -> row.row().facts().stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		Map<Integer, List<Integer>> byFact = new HashMap<>();
		for (int row = 0; row < rows.size(); row++) {
			Fact rarest = Collections.min(rows.get(row).row().facts(), Comparator.comparing(uses::get));
			byFact.computeIfAbsent(index.bit(rarest), (bit) -> new ArrayList<>()).add(row);
		}
		return byFact;
	}

	/** Tests the rows whose rarest fact is possible, which are few of many hundred. */
	Outcome evaluate(FactSet facts) {
		int words = (this.rows.size() + Long.SIZE - 1) / Long.SIZE;
		long[] holding = new long[words];
		long[] open = new long[words];
		Urgency raised = Urgency.SELF_CARE;
		Urgency doubtful = Urgency.SELF_CARE;
		for (int word = 0; word < this.rarest.length; word++) {
			for (long left = facts.possible[word] & this.rarest[word]; left != 0; left &= left - 1) {
				for (int row : this.rowsOf[word * Long.SIZE + Long.numberOfTrailingZeros(left)]) {
					if (this.rows.within(row, facts.certain)) {
						Bits.set(holding, row);
						raised = raised.max(this.urgency[row]);
					}
					else if (this.rows.within(row, facts.possible)) {
						Bits.set(open, row);
						doubtful = doubtful.max(this.whenOpen[row]);
					}
				}
			}
		}
		return new Outcome(raised, raised.max(doubtful), holding, open);
	}

	List<RedFlag> flags() {
		return this.flags;
	}

	int start(int flag) {
		return this.start[flag];
	}

	int end(int flag) {
		return this.start[flag + 1];
	}

	Row row(int row) {
		return this.rows.row(row);
	}

	Urgency urgency(int row) {
		return this.urgency[row];
	}

	Urgency whenOpen(int row) {
		return this.whenOpen[row];
	}

}
