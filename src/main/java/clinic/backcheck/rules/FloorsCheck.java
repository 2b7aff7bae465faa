package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hand-written floors, whatever else is answered. */
final class FloorsCheck {

	private FloorsCheck() {
	}

	static List<Violation> violations(OnePatient one, List<Floor> floors) {
		var violations = new ArrayList<Violation>();
		for (Floor floor : floors) {
			int given = one.patient.holds(floor.answer());
			if (!keeps(one.assessor, floor)) {
				Optional<CounterExample> patient = one.find(given, -one.outcome.raisedAtLeast(floor.atLeast()));
				violations.add(violation(floor,
						"must give at least %s but gives %s: add a row that covers it (source %s)"
							.formatted(floor.atLeast(), alone(one.assessor, floor), floor.source()),
						patient.orElseGet(one::plainest)));
			}
			else if (!one.exists(given)) {
				violations.add(violation(floor, "can never be answered together: correct the floor", one.plainest()));
			}
		}
		return violations;
	}

	static boolean keeps(Assessor assessor, Floor floor) {
		return alone(assessor, floor).atLeast(floor.atLeast());
	}

	private static Urgency alone(Assessor assessor, Floor floor) {
		FactSet facts = new FactSet(assessor.index().words());
		for (Fact fact : floor.answer().facts()) {
			facts.add(assessor.compiled(fact.question()).established(fact.name()));
		}
		return assessor.evaluate(facts).raisedUrgency();
	}

	private static Violation violation(Floor floor, String message, CounterExample patient) {
		return new Violation(Violation.Property.FLOORS, floor.answer().facts().toString(), message, patient);
	}

}
