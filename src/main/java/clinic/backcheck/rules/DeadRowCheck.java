package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Every row can be reached by some patient, and every piece of advice and every
 * explanation can be given to one.
 */
final class DeadRowCheck {

	private final OnePatient one;

	private final List<Use> uses = new ArrayList<>();

	private DeadRowCheck(OnePatient one) {
		this.one = one;
	}

	static List<Violation> violations(OnePatient one) {
		DeadRowCheck check = new DeadRowCheck(one);
		Catalogue catalogue = one.assessor.catalogue();
		catalogue.questions().forEach((question) -> check.doubted(question.id(), question.showWhen()));
		catalogue.redFlags()
			.forEach((flag) -> check.certain(flag.id(), flag.rows().stream().map(RedFlag.FlagRow::row).toList()));
		for (Explanation explanation : catalogue.explanations()) {
			check.certain(explanation.id(), explanation.when());
			check.doubted(explanation.id(), explanation.unless());
			check.add(explanation.id(), "can never be given", one.outcome.given(explanation));
		}
		for (Advice advice : catalogue.advice()) {
			check.certain(advice.id(), advice.when());
			check.doubted(advice.id(), advice.bars().stream().map(Advice.Bar::row).toList());
			check.add(advice.id(), "can never be given", one.outcome.given(advice));
		}
		for (Catalogue.OtherWay way : catalogue.otherWays()) {
			check.certain(way.id(), way.when());
			check.doubted(way.id(), way.unless());
		}
		return check.unreached();
	}

	private void certain(String subject, List<Row> rows) {
		rows.forEach((row) -> add(subject, never(row), this.one.patient.holds(row)));
	}

	private void doubted(String subject, List<Row> rows) {
		rows.forEach((row) -> add(subject, never(row), this.one.patient.couldHold(row)));
	}

	private static String never(Row row) {
		return "has a row that nobody can reach: " + row.facts();
	}

	private void add(String subject, String message, int reached) {
		this.uses.add(new Use(subject, message, reached));
	}

	/** One patient mostly reaches many rows, which then need no patient of their own. */
	private List<Violation> unreached() {
		var violations = new ArrayList<Violation>();
		List<Use> left = this.uses;
		while (!left.isEmpty()) {
			Use use = left.get(0);
			Optional<BitSet> patient = this.one.circuit.solve(use.reached);
			if (patient.isEmpty()) {
				violations.add(new Violation(Violation.Property.NO_DEAD_ROW, use.subject,
						use.message + ": correct it or take it out", this.one.plainest()));
				left = left.subList(1, left.size());
			}
			else {
				BitSet reached = patient.get();
				left = left.stream().filter((other) -> !Circuit.isTrue(other.reached, reached)).toList();
			}
		}
		return violations;
	}

	private record Use(String subject, String message, int reached) {
	}

}
