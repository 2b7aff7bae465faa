package clinic.backcheck.rules;

import java.util.List;

/**
 * A named concern, raised when any of its rows holds, at the highest urgency among those
 * that do.
 *
 * @param watch the line of the safety net that tells people what to look out for; several
 * flags may share one
 * @param sources ids of what stands behind it
 */
public record RedFlag(String id, String watch, List<String> sources, List<FlagRow> rows) {

	public RedFlag {
		sources = List.copyOf(sources);
		rows = List.copyOf(rows);
	}

	/**
	 * One line of the flag's decision table.
	 *
	 * @param whenOpen the urgency while the row cannot be ruled out;
	 * {@link Urgency#SELF_CARE} where that is only a line for staff
	 */
	public record FlagRow(Row row, Urgency urgency, Urgency whenOpen) {

		public FlagRow(Row row, Urgency urgency) {
			this(row, urgency, urgency.whenOpen());
		}

	}

}
