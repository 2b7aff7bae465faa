package clinic.backcheck.worklist;

import java.util.List;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;

/**
 * What the worklist shows.
 *
 * @param open how many cases are open
 * @param narrowed whether the form narrows the list, so that it is shown unfolded
 * @param next address of the next page; {@code null} on the last one
 * @param top address of the first page; {@code null} if this is it
 */
record WorklistPage(long open, String asOf, String reload, List<Tab> tabs, Filters filters, boolean narrowed,
		List<Row> rows, int pageSize, @Nullable String next, @Nullable String top) {

	/** A link to a part of the list, with its count. */
	record Tab(String label, @Nullable Urgency urgency, String href, boolean current) {
	}

	/** The form above the list. */
	record Filters(List<Choice> urgencies, List<Choice> states, List<Choice> owners, List<Choice> due) {
	}

	/** An option of a select. */
	record Choice(String value, String label, boolean chosen) {
	}

	/**
	 * One case.
	 *
	 * @param failed whether the rules could not be applied to the answers
	 * @param recheck how the last re-check went, if it matters
	 * @param owner {@code null} where nobody looks after it
	 * @param seen what the claim form sends back
	 */
	record Row(String reference, Urgency urgency, ClinicTime.Due due, String name, String about, String why,
			boolean failed, @Nullable String recheck, int raised, int unsure, String arrived, @Nullable String owner,
			boolean claimable, int seen) {
	}

	/**
	 * What is shown for an address that cannot be read: the fields, and what they take.
	 */
	record Refusal(List<RefusedField> fields) {
	}

	/** A part of the address that cannot be read. */
	record RefusedField(String name, String takes) {
	}

}
