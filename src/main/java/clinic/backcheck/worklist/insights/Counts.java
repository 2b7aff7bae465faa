package clinic.backcheck.worklist.insights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts things by two names: rows, and columns within them.
 */
final class Counts {

	private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();

	void add(String row, String column, long number) {
		this.counts.computeIfAbsent(row, (name) -> new LinkedHashMap<>()).merge(column, number, Long::sum);
	}

	/** Counts each of some ids that stand in one column, separated by commas. */
	void addEach(String ids, String column, long number) {
		split(ids).forEach((id) -> add(id, column, number));
	}

	static List<String> split(String ids) {
		return ids.isEmpty() ? List.of() : List.of(ids.split(","));
	}

	long of(String row, String column) {
		return this.counts.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
	}

	long of(String row) {
		return this.counts.getOrDefault(row, Map.of()).values().stream().mapToLong(Long::longValue).sum();
	}

	long all() {
		return this.counts.keySet().stream().mapToLong(this::of).sum();
	}

	Collection<String> rows() {
		return this.counts.keySet();
	}

	/** The rows, those with the highest count in a column first. */
	List<String> by(String column) {
		List<String> rows = new ArrayList<>(this.counts.keySet());
		rows.sort(Comparator.comparingLong((String row) -> -of(row, column)).thenComparing(Comparator.naturalOrder()));
		return rows;
	}

}
