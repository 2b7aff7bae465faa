package clinic.backcheck.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.web.QueryFields;

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
		QueryFields fields = new QueryFields(given, wrong);
		LocalDate from = fields.date("from");
		LocalDate to = fields.date("to");
		if (from != null && to != null && to.isBefore(from)) {
			wrong.add("to");
		}
		return new ExportFilter(from, to, fields.read("state", (text) -> Wire.read(CaseState.class, text)));
	}

	/** What the audit trail keeps of it. */
	String written() {
		return ((this.from != null) ? this.from : "start") + "/" + ((this.to != null) ? this.to : "now") + " "
				+ ((this.state != null) ? Wire.write(this.state) : "all");
	}

}
