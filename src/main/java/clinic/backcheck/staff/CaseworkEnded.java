package clinic.backcheck.staff;

import java.util.UUID;

/**
 * A member of staff may not look after cases any more: the account was disabled, or lost
 * the roles for it. Published inside the transaction that did so.
 */
public record CaseworkEnded(UUID account) {
}
