package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Row;

/**
 * The plain rows that a short form stands for.
 *
 * @param ways each a set of facts that must all hold
 */
record Alternatives(List<Set<Fact>> ways) {

	/** No condition at all, to which others are added. */
	static final Alternatives NO_CONDITION = new Alternatives(List.of(Set.of()));

	/** What could not be read. */
	static final Alternatives NONE = new Alternatives(List.of());

	static Alternatives allOf(Set<Fact> facts) {
		return facts.isEmpty() ? NONE : new Alternatives(List.of(facts));
	}

	static Alternatives anyOf(Set<Fact> facts) {
		return new Alternatives(facts.stream().map((fact) -> Set.of(fact)).toList());
	}

	/** One way for each pair. */
	static Alternatives twoOf(List<Set<Fact>> members) {
		List<Set<Fact>> pairs = new ArrayList<>();
		for (int first = 0; first < members.size(); first++) {
			for (int second = first + 1; second < members.size(); second++) {
				pairs.add(union(members.get(first), members.get(second)));
			}
		}
		return new Alternatives(pairs);
	}

	/** Every way here joined with every way there. */
	Alternatives and(Alternatives others) {
		return new Alternatives(
				this.ways.stream().flatMap((way) -> others.ways.stream().map((other) -> union(way, other))).toList());
	}

	List<Row> rows() {
		return this.ways.stream().filter((way) -> !way.isEmpty()).map(Row::new).toList();
	}

	private static Set<Fact> union(Set<Fact> a, Set<Fact> b) {
		Set<Fact> union = new LinkedHashSet<>(a);
		union.addAll(b);
		return union;
	}

}
