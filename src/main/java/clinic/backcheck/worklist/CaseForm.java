package clinic.backcheck.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import clinic.backcheck.web.FormError;

/**
 * A form of the case page as it was sent, to be shown again where something has to be put
 * right: nothing that was typed is lost. Nothing of it may reach a log line.
 *
 * @param action which of the page's forms; empty for none
 * @param seen how many entries of the timeline its page showed, or -1 if that cannot be
 * read
 * @param fields what was typed and chosen, by name
 */
record CaseForm(String action, int seen, Map<String, String> fields, List<FormError> errors) {

	static final CaseForm EMPTY = new CaseForm("", -1, Map.of(), List.of());

	private static final Set<String> FIELDS = Set.of("note", "outcome", "grade", "follow-up", "result", "next", "level",
			"colleague");

	CaseForm {
		fields = Map.copyOf(fields);
		errors = List.copyOf(errors);
	}

	/** Reads the fields that a form of the case page may have; others are left out. */
	static CaseForm of(String action, Map<String, String> sent) {
		Map<String, String> fields = new TreeMap<>();
		sent.forEach((name, value) -> {
			if (FIELDS.contains(name)) {
				fields.put(name, value.strip());
			}
		});
		return new CaseForm(action, number(sent.getOrDefault("version", "")), fields, List.of());
	}

	/** Without a field that its sender may not fill in. */
	CaseForm without(String field) {
		Map<String, String> rest = new TreeMap<>(this.fields);
		rest.remove(field);
		return new CaseForm(this.action, this.seen, rest, this.errors);
	}

	CaseForm with(List<FormError> found) {
		return new CaseForm(this.action, this.seen, this.fields, found);
	}

	String field(String name) {
		return this.fields.getOrDefault(name, "");
	}

	String note() {
		return field("note");
	}

	/** A form that is put right still stands for the page that it was sent from. */
	int seenOr(int now) {
		return this.action.isEmpty() ? now : this.seen;
	}

	/** A field as it was typed into this form of the page, and empty in the others. */
	String of(String form, String name) {
		return this.action.equals(form) ? field(name) : "";
	}

	private static int number(String value) {
		return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
	}

	@Override
	public String toString() {
		return "CaseForm[" + this.action + "]";
	}

}
