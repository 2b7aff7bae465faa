package clinic.backcheck.worklist;

import java.util.Arrays;

import clinic.backcheck.rules.Urgency;

/** The place of an urgency in the list. */
final class ListRank {

	private ListRank() {
	}

	/** The urgency of a place. */
	static Urgency urgency(int rank) {
		return Arrays.stream(Urgency.values()).filter((urgency) -> of(urgency) == rank).findFirst().orElseThrow();
	}

	/** The place of an urgency in the list: 0 comes first. */
	static int of(Urgency urgency) {
		return switch (urgency) {
			case EMERGENCY -> 0;
			case URGENT -> 1;
			case SOON -> 2;
			case ROUTINE -> 3;
			case SELF_CARE -> 4;
		};
	}

}
