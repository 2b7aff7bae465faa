package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Within a flag, no row adds nothing because others cover it at the same or a higher
 * urgency, neither when it holds nor while it cannot be ruled out.
 */
final class ShadowCheck {

	private ShadowCheck() {
	}

	static List<Violation> violations(OnePatient one) {
		var violations = new ArrayList<Violation>();
		for (RedFlag flag : one.assessor.catalogue().redFlags()) {
			List<RedFlag.FlagRow> kept = new ArrayList<>(flag.rows());
			for (int i = kept.size() - 1; i >= 0; i--) {
				RedFlag.FlagRow row = kept.remove(i);
				if (addsSomething(one, row, kept)) {
					kept.add(i, row);
				}
				else {
					Optional<CounterExample> patient = one.find(one.patient.holds(row.row()));
					// What nobody can reach is reported as such.
					patient.ifPresent((found) -> violations.add(new Violation(Violation.Property.NO_SHADOWED_ROW,
							flag.id(), "has a row that others cover: take out %s at %s".formatted(row.row().facts(),
									row.urgency()),
							found)));
				}
			}
		}
		return violations;
	}

	private static boolean addsSomething(OnePatient one, RedFlag.FlagRow row, List<RedFlag.FlagRow> others) {
		if (one.exists(one.patient.holds(row.row()), -covered(one, row.urgency(), others))) {
			return true;
		}
		return row.whenOpen() != Urgency.SELF_CARE && one.exists(one.outcome.open(row),
				-covered(one, row.whenOpen(), others), -doubted(one, row.whenOpen(), others));
	}

	private static int covered(OnePatient one, Urgency level, List<RedFlag.FlagRow> others) {
		return one.circuit
			.any(rows(others, RedFlag.FlagRow::urgency, level).map((i) -> one.patient.holds(others.get(i).row())));
	}

	private static int doubted(OnePatient one, Urgency level, List<RedFlag.FlagRow> others) {
		return one.circuit
			.any(rows(others, RedFlag.FlagRow::whenOpen, level).map((i) -> one.outcome.open(others.get(i))));
	}

	private static IntStream rows(List<RedFlag.FlagRow> rows,
			java.util.function.Function<RedFlag.FlagRow, Urgency> urgency, Urgency level) {
		return IntStream.range(0, rows.size()).filter((i) -> urgency.apply(rows.get(i)).atLeast(level));
	}

}
