package clinic.backcheck.rules;

import java.util.List;

import clinic.backcheck.catalogue.proof.LogicNgSolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Proves a catalogue of a test, with more pages allowed than it has. */
final class Checked {

	private static final int PAGES = 20;

	private Checked() {
	}

	static Verdict check(Catalogue catalogue, List<Floor> floors) {
		return Checker.check(catalogue, new Promises(floors, PAGES), LogicNgSolver::new);
	}

	/** The one violation of a catalogue with one fault. */
	static Violation only(Catalogue catalogue, List<Floor> floors) {
		List<Violation> violations = check(catalogue, floors).violations();
		assertThat(violations).hasSize(1);
		return violations.get(0);
	}

}
