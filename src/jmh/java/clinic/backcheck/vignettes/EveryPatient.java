package clinic.backcheck.vignettes;

import java.util.List;

import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessor;

/** The edition that ships, with the patients of all vignettes. */
public final class EveryPatient {

	private EveryPatient() {
	}

	/** The compiled edition. */
	public static Assessor assessor() {
		return Shipped.edition().assessor();
	}

	/** One complete set of answers for each vignette. */
	public static List<Answers> answers() {
		return Vignettes.all().stream().map((vignette) -> Vignettes.answers(assessor(), vignette)).toList();
	}

}
