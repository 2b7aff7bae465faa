package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Nothing is given where it may be barred, nothing but "get help" in an emergency, and no
 * harmless reading beside an urgent finding.
 */
final class AdviceCheck {

	private final OnePatient one;

	private final List<Violation> violations = new ArrayList<>();

	private AdviceCheck(OnePatient one) {
		this.one = one;
	}

	static List<Violation> violations(OnePatient one) {
		AdviceCheck check = new AdviceCheck(one);
		for (Advice advice : one.assessor.catalogue().advice()) {
			int given = one.outcome.given(advice);
			check.never(advice.id(), "can be given although an answer that bars it is possible", given,
					one.patient.anyCouldHold(advice.bars().stream().map(Advice.Bar::row).toList()));
			if (advice.kind() != Advice.Kind.GET_HELP) {
				check.never(advice.id(), "can be given in an emergency: lower upTo", given,
						one.outcome.atLeast(Urgency.EMERGENCY));
			}
		}
		for (Explanation explanation : one.assessor.catalogue().explanations()) {
			int given = one.outcome.given(explanation);
			check.never(explanation.id(), "can be given although an answer that rules it out is possible", given,
					one.patient.anyCouldHold(explanation.unless()));
			check.never(explanation.id(), "can stand beside an urgent finding: lower upTo", given,
					one.outcome.atLeast(Urgency.URGENT));
		}
		return check.violations;
	}

	private void never(String subject, String message, int given, int forbidden) {
		this.one.find(given, forbidden)
			.ifPresent((patient) -> this.violations
				.add(new Violation(Violation.Property.ADVICE_IS_SAFE, subject, message, patient)));
	}

}
