package clinic.backcheck.rules;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something to do or to avoid.
 *
 * @param upTo the highest urgency at which it may be given
 * @param when it is given when any of these holds for certain, or always where there are
 * none
 * @param bars it is withheld when the row of any of these is possible: unknown bars
 * @param alternative the id of the advice that may serve instead
 * @param review when its evidence is due to be looked at again, as year and month
 * @param pictures ids of drawings that show how
 */
public record Advice(String id, Kind kind, Urgency upTo, List<Row> when, List<Bar> bars, @Nullable String alternative,
		Grade grade, List<String> sources, String review, List<String> pictures) {

	public Advice {
		when = List.copyOf(when);
		bars = List.copyOf(bars);
		sources = List.copyOf(sources);
		pictures = List.copyOf(pictures);
	}

	/** What kind of thing is advised. */
	public enum Kind {

		GET_HELP, DO, AVOID, ASK_PHARMACIST, STOP_AND_CALL, NEXT_MASSAGE

	}

	/**
	 * A contraindication.
	 *
	 * @param reason the key of the sentence that tells the patient why, or the id of the
	 * red flag whose row this is
	 * @param flag whether {@code reason} names a red flag
	 */
	public record Bar(Row row, String reason, boolean flag) {
	}

}
