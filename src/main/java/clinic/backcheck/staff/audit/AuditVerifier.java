package clinic.backcheck.staff.audit;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import clinic.backcheck.staff.audit.AuditBreak.Kind;
import clinic.backcheck.staff.audit.AuditLedger.End;

/** Follows chains entry by entry and says where they do not hold. */
@Component
class AuditVerifier {

	private static final Logger LOGGER = LoggerFactory.getLogger(AuditVerifier.class);

	private static final int BATCH = 1_000;

	private final AuditLedger ledger;

	private final AuditSeal seal;

	AuditVerifier(AuditLedger ledger, AuditSeal seal) {
		this.ledger = ledger;
		this.seal = seal;
	}

	/**
	 * Verifies a chain from where it was verified before.
	 * @param end as it stands; {@code null} if the chain has none
	 * @param most stop after about as many entries
	 */
	Verified verify(int lane, @Nullable End end, AuditPosition from, long most) {
		if (end == null) {
			return new Verified(from, 0, new AuditBreak(lane, from.number(), Kind.HEAD));
		}
		try {
			return followed(lane, end, from, most);
		}
		catch (RuntimeException ex) { // whatever is in the row; the other chains go on
			LOGGER.warn("Lane {} of the audit trail cannot be read: {}", lane, ex.getClass().getSimpleName());
			return new Verified(from, 0, new AuditBreak(lane, from.number() + 1, Kind.UNREADABLE));
		}
	}

	private Verified followed(int lane, End end, AuditPosition from, long most) {
		AuditHead head = end.head();
		AuditPosition at = from;
		while (at.number() < head.number() && at.number() - from.number() < most) {
			long to = Math.min(at.number() + BATCH, head.number());
			Verified batch = follow(lane, at, to);
			at = batch.position();
			if (batch.broken() != null) {
				return new Verified(at, at.number() - from.number(), batch.broken());
			}
		}
		boolean fits = at.number() < head.number()
				|| (Objects.equals(at.hash(), head.hash()) && end.last() <= head.number());
		return new Verified(at, at.number() - from.number(),
				(fits && head.genuine(this.seal)) ? null : new AuditBreak(lane, head.number(), Kind.HEAD));
	}

	private Verified follow(int lane, AuditPosition from, long to) {
		AuditPosition at = from;
		List<AuditEntry> entries = this.ledger.entries(lane, from.number() + 1, to);
		for (AuditEntry entry : entries) {
			Kind wrong = wrong(entry, at);
			if (wrong != null) {
				return new Verified(at, 0, new AuditBreak(lane, at.number() + 1, wrong));
			}
			at = new AuditPosition(entry.number(), entry.hash());
		}
		return new Verified(at, 0, (at.number() < to) ? new AuditBreak(lane, at.number() + 1, Kind.MISSING) : null);
	}

	private @Nullable Kind wrong(AuditEntry entry, AuditPosition before) {
		if (entry.number() != before.number() + 1) {
			return Kind.MISSING;
		}
		if (!this.seal.of(entry).equals(entry.hash())) {
			return Kind.ALTERED;
		}
		return Objects.equals(entry.previous(), before.hash()) ? null : Kind.OUT_OF_ORDER;
	}

	/**
	 * How far it went.
	 *
	 * @param broken {@code null} where everything holds so far
	 */
	record Verified(AuditPosition position, long entries, @Nullable AuditBreak broken) {
	}

}
