package clinic.backcheck.worklist;

/** Where a case stands, and where it may go from there. */
enum CaseState {

	/** Nobody looks after it. */
	NEW,

	/** Somebody looks after it. */
	CLAIMED,

	/** Dealt with; the outcome says how. */
	CLOSED;

	/** Whether a case in this state may go to {@code next}; taking over stays CLAIMED. */
	boolean mayBecome(CaseState next) {
		return switch (this) {
			case NEW -> next == CLAIMED;
			case CLAIMED -> true;
			case CLOSED -> next != CLOSED;
		};
	}

}
