package clinic.backcheck.rules;

/** How well a claim is supported. */
public enum Grade {

	GUIDELINE, TRIAL, EXPERT, DISPUTED, UNSUPPORTED

}
