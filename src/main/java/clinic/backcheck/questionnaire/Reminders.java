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

	/** The reminder of a check, if one waits. */
	Optional<Waiting> waiting(UUID checkId);

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

	/**
	 * A reminder that waits.
	 *
	 * @param at when it is tried next
	 * @param shortened enough of the address for its owner to see a slip, not enough for
	 * a stranger to write to it
	 */
	record Waiting(Instant at, String shortened) {

		@Override
		public String toString() {
			return "Waiting[...]";
		}

	}

}
