package clinic.backcheck.staff.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a chain.
 *
 * @param origin the address it came from, or {@code system}
 * @param previous the hash of the entry before it; {@code null} at the start of a chain
 */
record AuditEntry(int lane, long number, long atMillis, @Nullable UUID staff, String what, @Nullable String subject,
		@Nullable String detail, String origin, @Nullable String previous, String hash) {

	AuditEntry sealed(AuditSeal seal) {
		return new AuditEntry(this.lane, this.number, this.atMillis, this.staff, this.what, this.subject, this.detail,
				this.origin, this.previous, seal.of(this));
	}

}
