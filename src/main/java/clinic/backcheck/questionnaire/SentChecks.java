package clinic.backcheck.questionnaire;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Checks that were sent to the clinic, as they were frozen. */
public interface SentChecks {

	/**
	 * One sent check.
	 * @throws IllegalArgumentException if it does not exist or was not sent
	 */
	SentCheck sentCheck(UUID checkId);

	/**
	 * Who sent these checks, by check id, for the rows of a list; answers are not needed,
	 * and one query for all of them is better than this.
	 * @throws IllegalArgumentException if one does not exist or was not sent
	 */
	default Map<UUID, SentCheck.Contact> contacts(Collection<UUID> checkIds) {
		Map<UUID, SentCheck.Contact> contacts = new HashMap<>();
		checkIds.forEach((id) -> contacts.put(id, sentCheck(id).contact()));
		return contacts;
	}

}
