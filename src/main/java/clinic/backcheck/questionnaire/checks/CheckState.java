package clinic.backcheck.questionnaire.checks;

/** Whether a check can still change. */
enum CheckState {

	OPEN, FINISHED

}
