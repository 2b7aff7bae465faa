package clinic.backcheck.worklist;

import java.util.List;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.web.FormError;

/**
 * A form of the case page as it was sent, to be shown again where something has to be put
 * right: nothing that was typed is lost.
 *
 * @param action which of the page's forms; empty for none
 * @param seen how many entries of the timeline its page showed, or -1 if that cannot be
 * read
 */
record CaseForm(String action, int seen, String note, String outcome, List<FormError> errors) {

	static final CaseForm EMPTY = new CaseForm("", -1, "", "", List.of());

	CaseForm {
		errors = List.copyOf(errors);
	}

	static CaseForm of(String action, Sent sent) {
		return new CaseForm(action, number(sent.version()), text(sent.note()), text(sent.outcome()), List.of());
	}

	CaseForm with(List<FormError> found) {
		return new CaseForm(this.action, this.seen, this.note, this.outcome, found);
	}

	/** A form that is put right still stands for the page that it was sent from. */
	int seenOr(int now) {
		return this.action.isEmpty() ? now : this.seen;
	}

	String noteOf(String form) {
		return this.action.equals(form) ? this.note : "";
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

	private static int number(@Nullable String value) {
		return (value != null && value.matches("\\d{1,9}")) ? Integer.parseInt(value) : -1;
	}

	@Override
	public String toString() {
		return "CaseForm[" + this.action + "]";
	}

	/** The fields as they came. */
	record Sent(@Nullable String version, @Nullable String note, @Nullable String outcome) {

		@Override
		public String toString() {
			return "Sent[...]";
		}

	}

}
