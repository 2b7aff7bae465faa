package clinic.backcheck.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180), written line by line. What a spreadsheet would take for a
 * formula gets an apostrophe in front, so that opening the file runs nothing.
 */
public final class CsvLines implements AutoCloseable {

	/** What a download of it says it is. */
	public static final String TYPE = "text/csv;charset=UTF-8";

	private static final String FORMULA = "=+-@\t\r\n";

	/** By this Excel knows that it is UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final CSVPrinter printer;

	public CsvLines(OutputStream out) {
		try {
			OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			writer.write(BYTE_ORDER_MARK);
			this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Adds a line; {@code null} is an empty cell. */
	public void add(List<? extends @Nullable Object> cells) {
		try {
			for (Object cell : cells) {
				this.printer.print((cell instanceof String text) ? guarded(text) : cell);
			}
			this.printer.println();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String guarded(String text) {
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	/** Writes what is left; the stream stays open. */
	@Override
	public void close() {
		try {
			this.printer.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
