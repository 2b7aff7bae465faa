package clinic.backcheck.staff.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import clinic.backcheck.staff.audit.AuditBreak.Kind;
import clinic.backcheck.staff.audit.AuditLedger.End;
import clinic.backcheck.staff.audit.AuditVerifier.Verified;

/**
 * Verifies the chains little by little: what is new at each look, and everything again
 * once a day. It remembers where it is, so that it also notices a whole chain that was
 * put back to an earlier state while it watched.
 */
@Component
class AuditWatch {

	static final int MOST_AT_ONCE = 10_000;

	private static final Logger LOGGER = LoggerFactory.getLogger(AuditWatch.class);

	/** So many looks may fail, or be under way, before anybody has to know. */
	private static final int MISSED = 5;

	private static final Duration GRACE = Duration.ofMinutes(1);

	private static final Duration AGAIN = Duration.ofDays(1);

	private final AuditLedger ledger;

	private final AuditVerifier verifier;

	private final Clock clock;

	private final AuditPosition[] positions = new AuditPosition[AuditTrail.LANES];

	private final long[] furthest = new long[AuditTrail.LANES];

	private final Duration period;

	private Instant begun = Instant.MIN;

	private volatile Instant lastLook;

	private volatile boolean caughtUp;

	private volatile List<AuditBreak> breaks = List.of();

	AuditWatch(AuditLedger ledger, AuditVerifier verifier, Clock clock,
			@Value("${backcheck.audit.look-every:1m}") Duration period) {
		this.ledger = ledger;
		this.verifier = verifier;
		this.clock = clock;
		this.period = period;
		this.lastLook = clock.instant();
		Arrays.fill(this.positions, AuditPosition.START);
	}

	@Scheduled(fixedDelayString = "${backcheck.audit.look-every:1m}",
			initialDelayString = "${backcheck.jobs.begin-after:1m}")
	synchronized void look() {
		Map<Integer, End> ends = AuditCheck.ends(this.ledger);
		Instant now = this.clock.instant();
		if (!now.isBefore(this.begun.plus(AGAIN))) {
			this.begun = now;
			fromTheStart();
		}
		List<AuditBreak> found = new ArrayList<>();
		boolean everything = true;
		for (int lane = 0; lane < AuditTrail.LANES; lane++) {
			AuditBreak broken = look(lane, ends.get(lane));
			if (broken != null) {
				found.add(broken);
			}
			everything &= broken == null && isAtTheEnd(lane, ends.get(lane));
		}
		tell(found);
		this.caughtUp |= everything;
		this.lastLook = now;
	}

	/** Where a chain is broken the watch stays, so that it is not forgotten meanwhile. */
	private void fromTheStart() {
		for (int lane = 0; lane < AuditTrail.LANES; lane++) {
			int each = lane;
			if (this.breaks.stream().noneMatch((broken) -> broken.lane() == each)) {
				this.positions[lane] = AuditPosition.START;
			}
		}
	}

	private @Nullable AuditBreak look(int lane, @Nullable End end) {
		if (end != null && end.head().number() < this.furthest[lane]) {
			return new AuditBreak(lane, end.head().number() + 1, Kind.WENT_BACK);
		}
		Verified verified = this.verifier.verify(lane, end, this.positions[lane], MOST_AT_ONCE);
		this.positions[lane] = verified.position();
		this.furthest[lane] = Math.max(this.furthest[lane], verified.position().number());
		return verified.broken();
	}

	private boolean isAtTheEnd(int lane, @Nullable End end) {
		return end != null && this.positions[lane].number() >= end.head().number();
	}

	private void tell(List<AuditBreak> found) {
		found.stream()
			.filter((broken) -> !this.breaks.contains(broken))
			.forEach((broken) -> LOGGER.error("The audit trail does not hold: lane {}, entry {}, {}", broken.lane(),
					broken.number(), broken.kind()));
		this.breaks = List.copyOf(found);
	}

	/** Whether every chain was followed to its end since the start. */
	boolean hasCaughtUp() {
		return this.caughtUp;
	}

	/** Whether it has not come through for so long that it knows nothing of now. */
	boolean isLate() {
		return this.clock.instant().isAfter(this.lastLook.plus(this.period.multipliedBy(MISSED)).plus(GRACE));
	}

	/** The breaks that the last look found. */
	List<AuditBreak> breaks() {
		return this.breaks;
	}

}
