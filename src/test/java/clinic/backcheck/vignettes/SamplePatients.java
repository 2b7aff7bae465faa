package clinic.backcheck.vignettes;

import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Urgency;

/** Complete answers to the edition that ships. */
public final class SamplePatients {

	private SamplePatients() {
	}

	/** Somebody with a mild ache after a firm massage, getting better. */
	public static Answers benign() {
		return Vignettes.answers(Shipped.edition().assessor(), Vignettes.benign());
	}

	/** Somebody whose result has this urgency. */
	public static Answers at(Urgency urgency) {
		Assessor assessor = Shipped.edition().assessor();
		return Vignettes.all()
			.stream()
			.map((vignette) -> Vignettes.answers(assessor, vignette))
			.filter((answers) -> assessor.assess(answers).urgency() == urgency)
			.findFirst()
			.orElseThrow();
	}

}
