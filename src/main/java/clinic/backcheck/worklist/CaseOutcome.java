package clinic.backcheck.worklist;

/** How a case ended, in the order in which the form offers them. */
enum CaseOutcome {

	ADVISED_BY_TELEPHONE, APPOINTMENT_MADE, SEEN_TODAY, SENT_TO_EMERGENCY, REFERRED, COULD_NOT_REACH, NO_ACTION_NEEDED,
	DUPLICATE;

	/** Whether clinicians have the patient with them, so that silence is no news. */
	boolean inCare() {
		return this == SENT_TO_EMERGENCY || this == SEEN_TODAY;
	}

}
