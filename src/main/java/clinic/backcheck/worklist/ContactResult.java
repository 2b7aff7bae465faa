package clinic.backcheck.worklist;

/**
 * What came of trying to speak to a patient, in the order in which the form offers it.
 */
enum ContactResult {

	SPOKE, LEFT_MESSAGE, NO_ANSWER, COULD_NOT_REACH

}
