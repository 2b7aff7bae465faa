package clinic.backcheck.staff.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.web.FormError;
import clinic.backcheck.web.HasErrors;

/**
 * What the page of the audit trail shows.
 *
 * @param fields as they were typed
 * @param next address of the next page; {@code null} on the last one
 * @param top address of the first page; {@code null} if this is it
 * @param checked what came of checking; {@code null} if nobody asked for it
 */
record AuditPage(Fields fields, List<Choice> people, List<Choice> actions, List<Row> rows, @Nullable String next,
		@Nullable String top, @Nullable Checked checked, List<FormError> errors) implements HasErrors {

	/** The text fields of the form. */
	record Fields(String reference, String from, String to) {
	}

	/** An option of a select. */
	record Choice(String value, String label, boolean chosen) {
	}

	/**
	 * One entry.
	 *
	 * @param lane and number say where it stands
	 */
	record Row(String at, String who, String what, String subject, String detail, String origin, int lane,
			long number) {
	}

	/**
	 * The result of checking all chains.
	 *
	 * @param broken {@code null} where everything holds
	 * @param more how many other chains are broken
	 */
	record Checked(long entries, long milliseconds, @Nullable Broken broken, int more) {
	}

	/**
	 * The first entry that does not hold.
	 *
	 * @param kind key of what is wrong with it
	 */
	record Broken(int lane, long number, String kind) {
	}

}
