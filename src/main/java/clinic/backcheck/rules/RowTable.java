package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Many rows, compiled to be tested one after the other without following a reference: the
 * first word that a row needs stands in one array, the few further words behind it in
 * another.
 */
final class RowTable {

	private final List<Row> rows;

	private final int[] firstWord;

	private final long[] firstMask;

	private final int[] restStart;

	private final int[] restWord;

	private final long[] restMask;

	RowTable(FactIndex index, List<Row> rows) {
		this.rows = List.copyOf(rows);
		this.firstWord = new int[rows.size()];
		this.firstMask = new long[rows.size()];
		this.restStart = new int[rows.size() + 1];
		var words = new ArrayList<Integer>();
		var masks = new ArrayList<Long>();
		for (int row = 0; row < rows.size(); row++) {
			long[] mask = index.mask(rows.get(row).facts());
			boolean first = true;
			for (int word = 0; word < mask.length; word++) {
				if (mask[word] != 0 && first) {
					this.firstWord[row] = word;
					this.firstMask[row] = mask[word];
					first = false;
				}
				else if (mask[word] != 0) {
					words.add(word);
					masks.add(mask[word]);
				}
			}
			this.restStart[row + 1] = words.size();
		}
		this.restWord = words.stream().mapToInt(Integer::intValue).toArray();
		this.restMask = masks.stream().mapToLong(Long::longValue).toArray();
	}

	int size() {
		return this.firstWord.length;
	}

	Row row(int row) {
		return this.rows.get(row);
	}

	/** Whether every fact of the row is in {@code facts}. */
	boolean within(int row, long[] facts) {
		long mask = this.firstMask[row];
		if ((facts[this.firstWord[row]] & mask) != mask) {
			return false;
		}
		for (int i = this.restStart[row]; i < this.restStart[row + 1]; i++) {
			if ((facts[this.restWord[i]] & this.restMask[i]) != this.restMask[i]) {
				return false;
			}
		}
		return true;
	}

	/** Whether any row is within {@code facts}; no rows, no. */
	boolean anyWithin(long[] facts) {
		for (int row = 0; row < size(); row++) {
			if (within(row, facts)) {
				return true;
			}
		}
		return false;
	}

}
