package clinic.backcheck.staff.audit;

import java.time.Duration;
import java.util.List;

/**
 * The result of verifying all chains from the start.
 *
 * @param breaks the first of each chain; empty where everything holds
 */
record AuditReport(long entries, Duration took, List<AuditBreak> breaks) {

	AuditReport {
		breaks = List.copyOf(breaks);
	}

	boolean intact() {
		return this.breaks.isEmpty();
	}

}
