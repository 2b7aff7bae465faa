package clinic.backcheck.questionnaire;

import java.util.UUID;

/** Checks that were sent to the clinic, as they were frozen. */
public interface SentChecks {

	/**
	 * One sent check.
	 * @throws IllegalArgumentException if it does not exist or was not sent
	 */
	SentCheck sentCheck(UUID checkId);

}
