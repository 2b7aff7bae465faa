package clinic.backcheck.questionnaire;

import java.time.Instant;
import java.util.UUID;

import clinic.backcheck.questionnaire.result.Comparison;
import clinic.backcheck.rules.Urgency;

/**
 * Somebody whose check the clinic has finished a re-check, which goes to the clinic too.
 * Published inside the transaction that freezes it.
 *
 * @param checkId the re-check
 * @param earlierId the check that it is compared with: the first one or a re-check
 * @param urgency of the re-check
 */
public record RecheckFinished(UUID checkId, UUID earlierId, String reference, int edition, Urgency urgency, Instant at,
		boolean assessmentFailed, Comparison comparison) {
}
