package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.ArrivedCase.Arrival;
import clinic.backcheck.worklist.CaseDesk.CaseFile;

/** A case with its timeline, in memory. */
final class CaseOfRosa {

	private final Case subject;

	private final List<CaseEvent> timeline = new ArrayList<>();

	CaseOfRosa(UUID check, boolean failed) {
		this.subject = Case.open(new CheckSent(check, "BC-7F3K-92", 1, Urgency.URGENT, SampleCases.SENT, failed),
				Instant.parse("2026-11-24T16:40:00Z"),
				Arrival.of(new CaseSummary(1, 1, List.of("bleeding"), List.of())));
		this.timeline.add(this.subject.arrive());
	}

	void claimedBy(UUID staff) {
		this.timeline.add(this.subject.claim(staff, Instant.parse("2026-11-24T10:50:00Z")));
	}

	void closedBy(UUID staff, CaseOutcome outcome, @Nullable String note) {
		this.timeline.add(this.subject.close(staff, Instant.parse("2026-11-24T10:55:00Z"), outcome, null, null, note));
	}

	CaseFile file() {
		return new CaseFile(this.subject, this.timeline);
	}

}
