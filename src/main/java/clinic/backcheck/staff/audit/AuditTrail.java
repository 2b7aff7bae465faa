package clinic.backcheck.staff.audit;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where everything that has to be answered for is recorded.
 */
@Service
public class AuditTrail {

	static final int LANES = 16;

	private static final int LONGEST_ORIGIN = 64;

	private final AuditLedger ledger;

	private final AuditSeal seal;

	private final Clock clock;

	AuditTrail(AuditLedger ledger, AuditSeal seal, Clock clock) {
		this.ledger = ledger;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Adds an entry, in the transaction of what it records: either both are kept or
	 * neither. Record last, since colleagues of the same lane wait until it has ended.
	 */
	@Transactional
	public void record(AuditEvent event) {
		AuditHead head = this.ledger.lock(lane(event));
		boolean genuine = head.genuine(this.seal);
		// Chaining on to an end that somebody altered would hide that: such an entry
		// starts anew, and each verification stops at it.
		long number = (genuine ? head.number() : Math.max(head.number(), this.ledger.last(head.lane()))) + 1;
		AuditEntry entry = new AuditEntry(head.lane(), number, this.clock.millis(), event.staff(), event.what().name(),
				event.subject(), event.detail(), origin(event), genuine ? head.hash() : null, "")
			.sealed(this.seal);
		this.ledger.append(entry);
		this.ledger.move(new AuditHead(head.lane(), number, entry.hash(), null).sealed(this.seal));
	}

	/** One member's entries follow one another; who is not known is spread. */
	private static int lane(AuditEvent event) {
		Object by = (event.staff() != null) ? event.staff() : String.valueOf(event.subject());
		return Math.floorMod(by.hashCode(), LANES);
	}

	/** What patients do to their case is recorded too, but not where they are. */
	private static String origin(AuditEvent event) {
		boolean patient = event.staff() == null && event.what() == AuditAction.CASE_CHANGED;
		if (!patient && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
			String address = request.getRequest().getRemoteAddr();
			return address.substring(0, Math.min(LONGEST_ORIGIN, address.length()));
		}
		return "system";
	}

}
