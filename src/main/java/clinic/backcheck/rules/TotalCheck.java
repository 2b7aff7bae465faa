package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;

/** Every patient has one urgency and is told at least one thing to do. */
final class TotalCheck {

	private TotalCheck() {
	}

	static List<Violation> violations(OnePatient one) {
		var violations = new ArrayList<Violation>();
		one.find(one.circuit.all(one.outcome.allGiven().map((given) -> -given)))
			.ifPresent((patient) -> violations.add(new Violation(Violation.Property.TOTAL, "advice",
					"can leave somebody without any: give one piece of advice no condition and no bar", patient)));
		for (Urgency level : List.of(Urgency.ROUTINE, Urgency.SOON, Urgency.URGENT)) {
			Urgency above = level.above().orElseThrow();
			one.find(one.outcome.atLeast(above), -one.outcome.atLeast(level))
				.ifPresent((patient) -> violations.add(new Violation(Violation.Property.TOTAL, "urgency",
						"can be %s and below %s at once".formatted(above, level), patient)));
		}
		return violations;
	}

}
