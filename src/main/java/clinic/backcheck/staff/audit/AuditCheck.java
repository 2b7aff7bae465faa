package clinic.backcheck.staff.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import clinic.backcheck.staff.audit.AuditLedger.End;
import clinic.backcheck.staff.audit.AuditVerifier.Verified;

/** Verifies everything at once: for the page and the command. */
@Component
class AuditCheck {

	private final AuditLedger ledger;

	private final AuditVerifier verifier;

	AuditCheck(AuditLedger ledger, AuditVerifier verifier) {
		this.ledger = ledger;
		this.verifier = verifier;
	}

	AuditReport run() {
		long start = System.nanoTime();
		Map<Integer, End> ends = ends(this.ledger);
		List<AuditBreak> breaks = new ArrayList<>();
		long entries = 0;
		for (int lane = 0; lane < AuditTrail.LANES; lane++) {
			Verified verified = this.verifier.verify(lane, ends.get(lane), AuditPosition.START, Long.MAX_VALUE);
			entries += verified.entries();
			if (verified.broken() != null) {
				breaks.add(verified.broken());
			}
		}
		return new AuditReport(entries, Duration.ofNanos(System.nanoTime() - start), breaks);
	}

	static Map<Integer, End> ends(AuditLedger ledger) {
		return ledger.ends().stream().collect(Collectors.toMap((end) -> end.head().lane(), (end) -> end));
	}

}
