package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * "Not sure" to a safety question is never self-care, and never less urgent than its
 * least worrying answer.
 */
final class UnsureCheck {

	private UnsureCheck() {
	}

	static List<Violation> violations(OnePatient one, TwoPatients two) {
		var violations = new ArrayList<Violation>();
		for (Question question : one.assessor.catalogue().questions().filter(Question::safety).toList()) {
			if (question.unsure() == Question.Unsure.POSSIBLE) {
				one.find(one.patient.shown(question.id()), one.patient.answer(question.id()).notSure,
						-one.outcome.atLeast(Urgency.ROUTINE))
					.ifPresent((patient) -> violations.add(violation(question,
							"ends in self-care when the answer is \"not sure\": give a row of it alone a level, or 'whenOpen'",
							patient)));
			}
			int asked = two.circuit.all(two.differIn(question.id()), two.first.answer(question.id()).least(),
					two.second.answer(question.id()).doubt());
			for (Urgency level : List.of(Urgency.ROUTINE, Urgency.SOON, Urgency.URGENT, Urgency.EMERGENCY)) {
				two.find(asked, two.before.atLeast(level), -two.after.atLeast(level))
					.ifPresent((pair) -> violations.add(violation(question,
							"gives %s for its least worrying answer and less for \"not sure\": take that answer out of the row"
								.formatted(level),
							pair)));
			}
		}
		return violations;
	}

	private static Violation violation(Question question, String message, CounterExample patient) {
		return new Violation(Violation.Property.UNSURE_IS_SAFE, question.id(), message, patient);
	}

}
