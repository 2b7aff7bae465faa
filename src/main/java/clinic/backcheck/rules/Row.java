package clinic.backcheck.rules;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Facts that must all hold: one line of a decision table. A row knows no negation, which
 * is what keeps results monotone.
 *
 * @param facts never empty, in the order in which the catalogue names them
 */
public record Row(Set<Fact> facts) {

	public Row {
		if (facts.isEmpty()) {
			throw new IllegalArgumentException("A row needs at least one fact");
		}
		facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
	}

	public static Row of(Fact... facts) {
		return new Row(new LinkedHashSet<>(List.of(facts)));
	}

}
