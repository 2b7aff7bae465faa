package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;

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
	}

	/** Tests every row; most are refused by the first word of the possible facts. */
	Outcome evaluate(FactSet facts) {
		int words = (this.rows.size() + Long.SIZE - 1) / Long.SIZE;
		long[] holding = new long[words];
		long[] open = new long[words];
		Urgency raised = Urgency.SELF_CARE;
		Urgency doubtful = Urgency.SELF_CARE;
		for (int row = 0; row < this.urgency.length; row++) {
			if (this.rows.within(row, facts.possible)) {
				if (this.rows.within(row, facts.certain)) {
					Bits.set(holding, row);
					raised = raised.max(this.urgency[row]);
				}
				else {
					Bits.set(open, row);
					doubtful = doubtful.max(this.whenOpen[row]);
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
