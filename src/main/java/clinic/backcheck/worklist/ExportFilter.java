package clinic.backcheck.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which cases an export holds; {@code null} means any.
 *
 * @param from the first day of arrival
 * @param to the last one
 */
record ExportFilter(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable CaseState state) {

	/**
	 * Reads the parameters of a URL; blank ones count as not given.
	 * @param wrong takes the names of those that cannot be read
	 */
	static ExportFilter read(Map<String, String> given, List<String> wrong) {
		LocalDate from = day(given, "from", wrong);
		LocalDate to = day(given, "to", wrong);
		if (from != null && to != null && to.isBefore(from)) {
			wrong.add("to");
		}
		String written = given.getOrDefault("state", "").strip();
		CaseState state = Wire.read(CaseState.class, written).orElse(null);
		if (state == null && !written.isEmpty()) {
			wrong.add("state");
		}
		return new ExportFilter(from, to, state);
	}

	private static @Nullable LocalDate day(Map<String, String> given, String name, List<String> wrong) {
		String text = given.getOrDefault(name, "").strip();
		try {
			return text.isEmpty() ? null : LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			wrong.add(name);
			return null;
		}
	}

	/** What the audit trail keeps of it. */
	String written() {
		return ((this.from != null) ? this.from : "start") + "/" + ((this.to != null) ? this.to : "now") + " "
				+ ((this.state != null) ? Wire.write(this.state) : "all");
	}

}
