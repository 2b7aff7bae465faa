package clinic.backcheck.worklist;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.RecheckFinished;

/**
 * What the last re-check of a case said, or that it did not come or that the rules could
 * not be applied to it.
 */
enum RecheckMark {

	WORSE, SAME, BETTER,
	/** It cannot be compared with the check before it. */
	UNKNOWN, MISSED, FAILED;

	static RecheckMark of(RecheckFinished finished) {
		if (finished.assessmentFailed()) {
			return FAILED;
		}
		return switch (finished.comparison().overall()) {
			case WORSE -> WORSE;
			case SAME -> SAME;
			case BETTER -> BETTER;
			case UNKNOWN -> UNKNOWN;
		};
	}

	/** Whether somebody has to look at it again, whatever its level. */
	boolean raises() {
		return this == WORSE || this == MISSED || this == FAILED;
	}

	/** Whether it is silence of somebody whom clinicians have with them. */
	boolean expected(@Nullable CaseOutcome outcome) {
		return this == MISSED && outcome != null && outcome.inCare();
	}

	CaseEvent.Who who() {
		return (this == MISSED) ? CaseEvent.Who.SYSTEM : CaseEvent.Who.PATIENT;
	}

	CaseEvent.What entry() {
		return switch (this) {
			case WORSE -> CaseEvent.What.RECHECK_WORSE;
			case SAME -> CaseEvent.What.RECHECK_SAME;
			case BETTER -> CaseEvent.What.RECHECK_BETTER;
			case UNKNOWN -> CaseEvent.What.RECHECK_UNKNOWN;
			case MISSED -> CaseEvent.What.RECHECK_MISSED;
			case FAILED -> CaseEvent.What.RECHECK_FAILED;
		};
	}

}
