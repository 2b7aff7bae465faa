package clinic.backcheck.questionnaire;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody at a high level did not come back for the re-check in time. Published once for
 * a check, by one instance, inside the transaction that remembers it.
 */
public record RecheckMissed(UUID checkId, Instant at) {
}
