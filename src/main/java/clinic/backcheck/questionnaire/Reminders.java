package clinic.backcheck.questionnaire;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Reminds people of their re-check. There is a bean of this kind only where the clinic
 * can send something; whoever implements it knows nothing of answers and results.
 */
public interface Reminders {

	/** Sends a reminder when it is due, in place of an earlier one of the same check. */
	void remind(Reminder reminder);

	/** When the reminder of a check is due, if one waits. */
	Optional<Instant> waiting(UUID checkId);

	/** Drops the reminder of a check, if one waits, and the address with it. */
	void forget(UUID checkId);

	/**
	 * What is sent. Personal data: never in a log line or an exception message.
	 *
	 * @param language of the reader
	 * @param link the absolute address of the re-check
	 */
	record Reminder(UUID checkId, String email, String language, Instant at, String link) {

		@Override
		public String toString() {
			return "Reminder[...]";
		}

	}

}
