package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;

/** A worse answer never lowers the urgency. */
final class MonotoneCheck {

	private MonotoneCheck() {
	}

	static List<Violation> violations(Catalogue catalogue, TwoPatients two) {
		var violations = new ArrayList<Violation>();
		for (Question question : catalogue.questions().toList()) {
			int worse = two.circuit.all(two.differIn(question.id()), two.worsens(question.id()));
			for (Urgency level : List.of(Urgency.ROUTINE, Urgency.SOON, Urgency.URGENT, Urgency.EMERGENCY)) {
				two.find(worse, two.before.atLeast(level), -two.after.atLeast(level))
					.ifPresent((pair) -> violations.add(new Violation(Violation.Property.MONOTONE, question.id(),
							"can be answered worse and fall below %s: let no row give more while it is open than when it holds"
								.formatted(level),
							pair)));
			}
		}
		return violations;
	}

}
