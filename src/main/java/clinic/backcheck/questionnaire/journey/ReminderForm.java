package clinic.backcheck.questionnaire.journey;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a reminder is to go, as typed. It may not reach a log line. */
record ReminderForm(@Email(message = ReminderForm.WRONG) @Pattern(regexp = ReminderForm.ADDRESS,
		message = ReminderForm.WRONG) @Size(max = ReminderForm.LONGEST, message = ReminderForm.WRONG) String email) {

	static final String WRONG = "{questionnaire.reminder.wrong}";

	private static final int LONGEST = 254;

	/**
	 * One address, with letters that every mail server takes, and a dot in its domain.
	 */
	private static final String ADDRESS = "[!#-'*+\\-./0-9=?A-Z^_`a-z{|}~]+@(?:[A-Za-z0-9-]+\\.)+[A-Za-z0-9-]{2,}";

	ReminderForm(@Nullable String email) {
		this.email = (email != null) ? email.strip() : "";
	}

	@Override
	public String toString() {
		return "ReminderForm[...]";
	}

}
