package clinic.backcheck.worklist;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.FormError;

/**
 * What the worklist shows.
 *
 * @param open how many cases are open
 * @param narrowed whether the form narrows the list, so that it is shown unfolded
 * @param next address of the next page; {@code null} on the last one
 * @param top address of the first page; {@code null} if this is it
 * @param undelivered how many alerts did not arrive
 * @param since from when cases are new to the reader, as the address of news takes it
 * @param seen what is not, although it came since then
 */
record WorklistPage(String open, String asOf, String reload, List<Tab> tabs, Filters filters, boolean narrowed,
		List<Row> rows, int pageSize, @Nullable String next, @Nullable String top, Views views, String since,
		String seen, int undelivered) {

	/**
	 * Views under names of their own.
	 *
	 * @param here the parameters of what is shown now, to be saved
	 */
	record Views(List<View> saved, Map<String, String> here, List<FormError> errors, String name) {
	}

	/** A saved view. */
	record View(String id, String name, String href, boolean current) {
	}

	/**
	 * A link to a part of the list, with its count.
	 *
	 * @param empty whether nobody is on it
	 */
	record Tab(String label, @Nullable Urgency urgency, String href, boolean current, boolean empty) {
	}

	/** The form above the list. */
	record Filters(List<Choice> urgencies, List<Choice> states, List<Choice> owners, List<Choice> due,
			List<Choice> sizes) {
	}

	/** An option of a select. */
	record Choice(String value, String label, boolean chosen) {
	}

	/**
	 * One case.
	 *
	 * @param failed whether the rules could not be applied to the answers
	 * @param marks what else calls for attention, in words
	 * @param owner {@code null} where nobody looks after it
	 * @param seen what the claim form sends back
	 * @param answeredBy {@code null} where the patient answered alone
	 * @param looking who has it open now; {@code null} for nobody
	 */
	record Row(String reference, Urgency urgency, ClinicTime.Due due, String name, String about, String why,
			boolean failed, List<String> marks, int raised, int unsure, String arrived, @Nullable String owner,
			boolean claimable, int seen, @Nullable String answeredBy, @Nullable String looking) {
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
