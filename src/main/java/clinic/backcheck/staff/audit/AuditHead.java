package clinic.backcheck.staff.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where a chain ends.
 *
 * @param number 0 where it has no entry yet
 * @param seal over the others; {@code null} before the first start
 */
record AuditHead(int lane, long number, @Nullable String hash, @Nullable String seal) {

	/** Whether it was written with our key and not altered since. */
	boolean genuine(AuditSeal seal) {
		return seal.of(this).equals(this.seal);
	}

	AuditHead sealed(AuditSeal seal) {
		return new AuditHead(this.lane, this.number, this.hash, seal.of(this));
	}

}
