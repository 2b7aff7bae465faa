package clinic.backcheck.staff.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

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
		recordAll(List.of(event));
	}

	/**
	 * The same for what one member did at once, in that order: all of it is kept or none,
	 * and colleagues wait once.
	 */
	@Transactional
	public void recordAll(List<AuditEvent> events) {
		List<Integer> lanes = events.stream().map(AuditTrail::lane).distinct().toList();
		if (lanes.isEmpty()) {
			return;
		}
		if (lanes.size() > 1) {
			throw new IllegalArgumentException("What is recorded at once is by one member of staff");
		}
		AuditHead head = this.ledger.lock(lanes.get(0));
		boolean genuine = head.genuine(this.seal);
		// Chaining on to an end that somebody altered would hide that: such an entry
		// starts anew, and each verification stops at it.
		long number = genuine ? head.number() : Math.max(head.number(), this.ledger.last(head.lane()));
		String previous = genuine ? head.hash() : null;
		List<AuditEntry> entries = new ArrayList<>();
		for (AuditEvent event : events) {
			number++;
			AuditEntry entry = entry(head.lane(), number, event, previous);
			entries.add(entry);
			previous = entry.hash();
		}
		this.ledger.append(entries);
		this.ledger.move(new AuditHead(head.lane(), number, previous, null).sealed(this.seal));
	}

	private AuditEntry entry(int lane, long number, AuditEvent event, @Nullable String previous) {
		return new AuditEntry(lane, number, this.clock.millis(), event.staff(), event.what().name(), event.subject(),
				event.detail(), origin(event), previous, "")
			.sealed(this.seal);
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
