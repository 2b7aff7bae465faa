package clinic.backcheck.worklist.insights;

import java.util.Arrays;
import java.util.List;

/**
 * Figures as rows and columns, for reading and for files.
 *
 * @param columns the headings; the first is that of the rows
 */
record Table(List<String> columns, List<Row> rows) {

	Table {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** One line, by what it is called. */
	record Row(String name, List<String> cells) {

		Row {
			cells = List.copyOf(cells);
		}

		static Row of(String name, Object... cells) {
			return new Row(name, Arrays.stream(cells).map(String::valueOf).toList());
		}

	}

}
