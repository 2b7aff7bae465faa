package clinic.backcheck.staff.audit;

import org.jspecify.annotations.Nullable;

/**
 * How far a chain has been verified.
 *
 * @param hash of the last entry that was; {@code null} at the start
 */
record AuditPosition(long number, @Nullable String hash) {

	static final AuditPosition START = new AuditPosition(0, null);

}
