package clinic.backcheck.worklist;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.result.Comparison;

/** What the last re-check of a case said, or that it did not come. */
enum RecheckMark {

	WORSE, SAME, BETTER, MISSED;

	static RecheckMark of(Comparison.Trend trend) {
		return switch (trend) {
			case WORSE -> WORSE;
			case SAME, UNKNOWN -> SAME;
			case BETTER -> BETTER;
		};
	}

	/** Whether somebody has to look at it again, whatever its level. */
	boolean raises() {
		return this == WORSE || this == MISSED;
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
			case MISSED -> CaseEvent.What.RECHECK_MISSED;
		};
	}

}
