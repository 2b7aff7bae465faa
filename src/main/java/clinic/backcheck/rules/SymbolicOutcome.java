package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What {@link Assessor} would say to a {@link SymbolicPatient}, as formulas. */
final class SymbolicOutcome {

	private final SymbolicPatient patient;

	private final Circuit circuit;

	private final Catalogue catalogue;

	private final Map<Urgency, Integer> raised = new EnumMap<>(Urgency.class);

	private final Map<Urgency, Integer> reached = new EnumMap<>(Urgency.class);

	private final Map<String, Integer> given = new HashMap<>();

	SymbolicOutcome(Catalogue catalogue, SymbolicPatient patient) {
		this.catalogue = catalogue;
		this.patient = patient;
		this.circuit = patient.circuit;
	}

	/** Whether a row that holds is at least this urgent. */
	int raisedAtLeast(Urgency urgency) {
		if (urgency == Urgency.SELF_CARE) {
			return this.circuit.yes;
		}
		return this.raised.computeIfAbsent(urgency, (level) -> this.circuit
			.any(this.catalogue.redFlags().stream().mapToInt((flag) -> raisedAtLeast(flag, level))));
	}

	/** Whether the result is at least this urgent, doubts included. */
	int atLeast(Urgency urgency) {
		if (urgency == Urgency.SELF_CARE) {
			return this.circuit.yes;
		}
		return this.reached.computeIfAbsent(urgency, (level) -> this.circuit.any(raisedAtLeast(level),
				this.circuit.any(this.catalogue.redFlags().stream().mapToInt((flag) -> openAtLeast(flag, level)))));
	}

	int raisedAtLeast(RedFlag flag, Urgency urgency) {
		return any(flag, (row) -> row.urgency().atLeast(urgency) ? this.patient.holds(row.row()) : this.circuit.no());
	}

	int openAtLeast(RedFlag flag, Urgency urgency) {
		return any(flag, (row) -> row.whenOpen().atLeast(urgency) ? open(row) : this.circuit.no());
	}

	int open(RedFlag.FlagRow row) {
		return this.circuit.all(this.patient.couldHold(row.row()), -this.patient.holds(row.row()));
	}

	private int any(RedFlag flag, ToIntFunction<RedFlag.FlagRow> rows) {
		return this.circuit.any(flag.rows().stream().mapToInt(rows));
	}

	int given(Advice advice) {
		return this.given.computeIfAbsent("advice " + advice.id(),
				(key) -> offered(advice.upTo(), advice.when(), advice.bars().stream().map(Advice.Bar::row).toList()));
	}

	int given(Explanation explanation) {
		return this.given.computeIfAbsent("explanation " + explanation.id(),
				(key) -> offered(explanation.upTo(), explanation.when(), explanation.unless()));
	}

	private int offered(Urgency upTo, List<Row> when, List<Row> unless) {
		int fits = when.isEmpty() ? this.circuit.yes : this.patient.anyHolds(when);
		return this.circuit.all(notAbove(upTo), fits, -this.patient.anyCouldHold(unless));
	}

	int notAbove(Urgency upTo) {
		return upTo.above().map((level) -> -atLeast(level)).orElse(this.circuit.yes);
	}

	/**
	 * Everything that a person would notice, in an order that depends on the catalogue
	 * alone.
	 */
	List<Notice> noticeable() {
		var notices = new ArrayList<Notice>();
		for (RedFlag flag : this.catalogue.redFlags()) {
			List<Row> rows = flag.rows().stream().map(RedFlag.FlagRow::row).toList();
			for (Urgency level : Urgency.values()) {
				notices.add(notice(raisedAtLeast(flag, level), rows.stream()));
				if (level != Urgency.SELF_CARE) {
					notices.add(notice(openAtLeast(flag, level), rows.stream()));
				}
			}
		}
		for (Explanation explanation : this.catalogue.explanations()) {
			notices.add(notice(given(explanation),
					Stream.concat(explanation.when().stream(), explanation.unless().stream())));
		}
		for (Advice advice : this.catalogue.advice()) {
			notices.add(notice(given(advice),
					Stream.concat(advice.when().stream(), advice.bars().stream().map(Advice.Bar::row))));
		}
		return notices;
	}

	private static Notice notice(int literal, Stream<Row> rows) {
		return new Notice(literal,
				rows.flatMap((row) -> row.facts().stream()).map(Fact::question).collect(Collectors.toSet()));
	}

	IntStream allGiven() {
		return this.catalogue.advice().stream().mapToInt(this::given);
	}

	/**
	 * Something that a person would notice.
	 *
	 * @param questions ids of those whose answers it names itself
	 */
	record Notice(int literal, Set<String> questions) {
	}

}
