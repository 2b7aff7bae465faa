package clinic.backcheck.rules;

import java.util.List;

/**
 * What may be going on; never a diagnosis.
 *
 * @param upTo the highest urgency at which it may appear
 * @param when it appears when any of these holds for certain, or always where there are
 * none
 * @param unless it is left out when any of these is possible
 */
public record Explanation(String id, Urgency upTo, List<Row> when, List<Row> unless, Grade grade,
		List<String> sources) {

	public Explanation {
		when = List.copyOf(when);
		unless = List.copyOf(unless);
		sources = List.copyOf(sources);
	}

}
