package clinic.backcheck.vignettes;

import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessor;

/** The edition that ships, with the patient over whom all vignettes are laid. */
public final class BaseCase {

	private BaseCase() {
	}

	/** The compiled edition. */
	public static Assessor assessor() {
		return Shipped.edition().assessor();
	}

	/** A complete set of answers without a red flag. */
	public static Answers answers() {
		return Vignettes.answers(assessor(), Vignettes.benign());
	}

}
