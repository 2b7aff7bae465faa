package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Urgency;

/** What the list reads of a case. */
record CaseLine(UUID id, UUID checkId, String reference, int edition, Urgency urgency, Instant arrivedAt, Instant dueAt,
		CaseState state, @Nullable UUID ownerId, @Nullable CaseOutcome outcome, boolean assessmentFailed,
		CaseSummary summary, int entries, @Nullable RecheckMark recheck, AnsweredBy.@Nullable Who answeredBy,
		@Nullable Urgency proposed, @Nullable Urgency earlier) {

	WorklistPosition position() {
		return new WorklistPosition(this.urgency, this.dueAt, this.arrivedAt, this.id);
	}

}
