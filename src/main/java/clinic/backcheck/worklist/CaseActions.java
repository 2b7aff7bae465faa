package clinic.backcheck.worklist;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.FormError;
import clinic.backcheck.web.HasErrors;
import clinic.backcheck.worklist.WorklistPage.Choice;

/**
 * What can be done with a case now.
 *
 * @param seen what every form sends back
 * @param claim key of the claim button; {@code null} where it is already theirs
 * @param decides whether they may judge the level
 * @param proposal a step down that waits; {@code null} where there is none
 * @param choices the options of the forms, by field
 * @param typed what was typed, by the id of the control, where it has to be put right
 * @param action which form has to be put right; empty for none
 */
record CaseActions(int seen, @Nullable String claim, boolean mine, boolean open, boolean decides,
		@Nullable Proposal proposal, Map<String, List<Choice>> choices, Map<String, String> typed, String action,
		List<FormError> errors) implements HasErrors {

	CaseActions {
		choices = Map.copyOf(choices);
		typed = Map.copyOf(typed);
		errors = List.copyOf(errors);
	}

	public String text(String id) {
		return this.typed.getOrDefault(id, "");
	}

	/**
	 * A step down from EMERGENCY.
	 *
	 * @param own whether the reader proposed it, so that somebody else has to decide
	 */
	record Proposal(Urgency level, String by, boolean own) {
	}

}
