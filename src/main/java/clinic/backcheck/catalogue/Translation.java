package clinic.backcheck.catalogue;

/**
 * How the texts of a language came about. The first language of an edition is no
 * translation and has none.
 *
 * @param language ISO 639 code
 * @param clinicalReview the clinician who reviewed the texts, or {@value #NONE_YET}
 */
public record Translation(String language, Made made, String clinicalReview) {

	private static final String NONE_YET = "none yet";

	/** Whether no clinician has compared the texts with those of the first language. */
	public boolean awaitsReview() {
		return NONE_YET.equals(this.clinicalReview);
	}

	/** Who or what translated. */
	public enum Made {

		MACHINE, TRANSLATOR

	}

}
