package clinic.backcheck.questionnaire;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import clinic.backcheck.questionnaire.result.ResultPage;

/** Checks that were sent to the clinic, as they were frozen. */
public interface SentChecks {

	/**
	 * One sent check.
	 * @throws IllegalArgumentException if it does not exist or was not sent
	 */
	SentCheck sentCheck(UUID checkId);

	/** The same, or nothing where the time for which it is kept is over. */
	Optional<SentCheck> find(UUID checkId);

	/** The id of the sent check, or re-check, that is called so. */
	Optional<UUID> checkOf(String reference);

	/** Several of them by check id; what is no longer kept is left out. */
	Map<UUID, SentCheck> all(Collection<UUID> checkIds);

	/**
	 * Who sent these checks, by check id, for the rows of a list, in one query. What is
	 * no longer kept is left out.
	 */
	Map<UUID, SentCheck.Contact> contacts(Collection<UUID> checkIds);

	/** What the patient was shown, word by word, if it is still kept. */
	Optional<ResultPage> asSeen(UUID checkId);

	/**
	 * The same result in another language of its edition; empty where the patient read
	 * that language, or the edition does not speak it.
	 */
	Optional<ResultPage> asSeenIn(String language, UUID checkId);

}
