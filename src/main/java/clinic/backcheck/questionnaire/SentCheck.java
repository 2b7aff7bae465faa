package clinic.backcheck.questionnaire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessment;

/**
 * A check as it was sent, frozen.
 *
 * @param language what the patient read
 * @param answeredAt when the answers held; a result can be sent days after it
 * @param answers all of them, also those that no longer counted
 * @param assessment {@code null} where the rules could not be applied
 * @param insisted ids of the contradictions that the patient was shown and stood by
 */
public record SentCheck(UUID id, String reference, int edition, String language, Instant answeredAt, Instant sentAt,
		Answers answers, @Nullable Assessment assessment, Set<String> insisted, Contact contact,
		AnsweredBy answeredBy) {

	public SentCheck {
		insisted = Set.copyOf(insisted);
	}

	/**
	 * Who sent it. Personal data: never in a log line or an exception message.
	 *
	 * @param note what the patient added in their own words
	 */
	public record Contact(String name, LocalDate dateOfBirth, String telephone, @Nullable String note) {

		@Override
		public String toString() {
			return "Contact[...]";
		}

	}

}
