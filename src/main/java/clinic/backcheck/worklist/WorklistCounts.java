package clinic.backcheck.worklist;

import java.util.Map;

import clinic.backcheck.rules.Urgency;

/** How many cases are open, of each urgency and in each state. */
record WorklistCounts(Map<Urgency, Count> byUrgency, Map<CaseState, Count> byState, Count open, Count overdue,
		Count mine) {

	static final WorklistCounts NONE = new WorklistCounts(Map.of(), Map.of(), Count.NONE, Count.NONE, Count.NONE);

	WorklistCounts {
		byUrgency = Map.copyOf(byUrgency);
		byState = Map.copyOf(byState);
	}

	Count of(Urgency urgency) {
		return this.byUrgency.getOrDefault(urgency, Count.NONE);
	}

	Count of(CaseState state) {
		return this.byState.getOrDefault(state, Count.NONE);
	}

	/**
	 * A number of cases.
	 *
	 * @param more whether there are more than that
	 */
	record Count(long number, boolean more) {

		static final Count NONE = new Count(0, false);

		Count plus(Count other) {
			return new Count(this.number + other.number, this.more || other.more);
		}

		String words(Say say) {
			return say.text(this.more ? "worklist.list.count-more" : "worklist.list.count", this.number);
		}

	}

}
