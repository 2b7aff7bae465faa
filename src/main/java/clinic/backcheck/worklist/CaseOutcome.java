package clinic.backcheck.worklist;

/** How a case ended, in the order in which the form offers them. */
enum CaseOutcome {

	ADVISED_BY_TELEPHONE, APPOINTMENT_MADE, SEEN_TODAY, SENT_TO_EMERGENCY, REFERRED, COULD_NOT_REACH, NO_ACTION_NEEDED,
	DUPLICATE

}
