package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Proves properties of a catalogue that no set of examples can: it asks a solver for a
 * patient who breaks one. Where there is none, nobody does. Properties that hold by
 * construction are asked for as well.
 */
public final class Checker {

	private Checker() {
	}

	/**
	 * Checks a catalogue.
	 * @param solvers makes empty solvers
	 * @throws IllegalArgumentException if a row names a fact that no question owns
	 */
	public static Verdict check(Catalogue catalogue, Promises promises, Supplier<Solver> solvers) {
		Assessor assessor = Assessor.of(catalogue);
		OnePatient one = new OnePatient(assessor, solvers.get());
		TwoPatients two = new TwoPatients(assessor, solvers.get());
		var violations = new ArrayList<Violation>();
		violations.addAll(FloorsCheck.violations(one, promises.floors()));
		violations.addAll(MonotoneCheck.violations(catalogue, two));
		violations.addAll(HidingCheck.violations(one));
		violations.addAll(TotalCheck.violations(one));
		violations.addAll(DeadRowCheck.violations(one));
		violations.addAll(ShadowCheck.violations(one));
		violations.addAll(UselessCheck.violations(catalogue, two));
		violations.addAll(UnsureCheck.violations(one, two));
		violations.addAll(AdviceCheck.violations(one));
		BoundedCheck bounded = new BoundedCheck(one, promises.mostPages());
		violations.addAll(bounded.violations());
		return new Verdict(violations, bounded.longestPath(), one.circuit.solved() + two.circuit.solved());
	}

	/**
	 * The floors that a catalogue does not keep. Rows know no negation, so the facts of a
	 * floor alone are its least urgent company and no solver is needed.
	 */
	public static List<Floor> brokenFloors(Catalogue catalogue, List<Floor> floors) {
		Assessor assessor = Assessor.of(catalogue);
		return floors.stream().filter((floor) -> !FloorsCheck.keeps(assessor, floor)).toList();
	}

}
