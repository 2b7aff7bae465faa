package clinic.backcheck.worklist;

import java.time.Instant;

import clinic.backcheck.rules.Urgency;

/**
 * Nobody opened an urgent case within its time. It is published in the transaction that
 * notes it on the case.
 *
 * @param due by when somebody should have
 */
public record CaseUnopened(String reference, Urgency urgency, Instant due) {
}
