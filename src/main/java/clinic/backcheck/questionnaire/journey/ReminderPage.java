package clinic.backcheck.questionnaire.journey;

import java.util.List;

import clinic.backcheck.web.FormError;

/**
 * Asks for the address that the reminder of a re-check goes to.
 *
 * @param date the day of the re-check in words
 * @param email what was typed
 * @param errors what has to be put right
 */
record ReminderPage(String date, String email, List<FormError> errors) {

	ReminderPage {
		errors = List.copyOf(errors);
	}

	@Override
	public String toString() {
		return "ReminderPage[...]";
	}

}
