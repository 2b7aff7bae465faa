package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Another answer to each question makes a difference to somebody. */
final class UselessCheck {

	private final TwoPatients two;

	private final List<SymbolicOutcome.Notice> before;

	private final List<SymbolicOutcome.Notice> after;

	private UselessCheck(TwoPatients two) {
		this.two = two;
		this.before = two.before.noticeable();
		this.after = two.after.noticeable();
	}

	static List<Violation> violations(Catalogue catalogue, TwoPatients two) {
		UselessCheck check = new UselessCheck(two);
		var violations = new ArrayList<Violation>();
		for (String question : catalogue.questions().map(Question::id).toList()) {
			if (!check.matters(question)) {
				two.find(two.differIn(question), two.differently(question), two.first.shown(question))
					.ifPresent((pair) -> violations.add(new Violation(Violation.Property.NO_USELESS_QUESTION, question,
							"changes no urgency, finding, explanation or advice whatever the answer: use it or take it out",
							pair)));
			}
		}
		return violations;
	}

	/** What names the question itself is tried first: there the answer is quick. */
	private boolean matters(String question) {
		return anyTells(question, true) || anyTells(question, false);
	}

	private boolean anyTells(String question, boolean named) {
		return IntStream.range(0, this.before.size())
			.filter((i) -> this.before.get(i).questions().contains(question) == named)
			.anyMatch((i) -> this.two.circuit.possible(this.two.differIn(question), this.before.get(i).literal(),
					-this.after.get(i).literal()));
	}

}
