package clinic.backcheck.questionnaire;

import java.time.Instant;
import java.util.UUID;

import clinic.backcheck.rules.Urgency;

/**
 * A patient sent a finished check to the clinic. Published inside the transaction that
 * freezes the check, so that a listener's work stands or falls with it.
 *
 * @param assessmentFailed the rules could not be applied: a human being has to read the
 * answers, and {@code urgency} is {@link Urgency#URGENT}
 */
public record CheckSent(UUID checkId, String reference, int edition, Urgency urgency, Instant sentAt,
		boolean assessmentFailed) {
}
