package clinic.backcheck.worklist.insights;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a table as comma-separated values (RFC 4180). */
final class Csv {

	private Csv() {
	}

	static String write(Table table) {
		return Stream.concat(Stream.of(table.columns()),
				table.rows().stream().map((row) -> Stream.concat(Stream.of(row.name()), row.cells().stream()).toList()))
			.map(Csv::line)
			.collect(Collectors.joining());
	}

	private static String line(List<String> cells) {
		return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
	}

	/** A spreadsheet must not take a word for a formula. */
	private static String cell(String text) {
		String safe = (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
		return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
	}

}
