package clinic.backcheck.questionnaire;

import java.time.Instant;
import java.util.Map;

/**
 * How many people were told to call the emergency number, whoever they were. Nothing that
 * could tell who is kept without consent.
 */
public interface StopCounts {

	/**
	 * How many since a moment.
	 */
	Stops since(Instant from);

	/**
	 * People who were stopped.
	 *
	 * @param all how many
	 * @param byFlag how many of them for which red flag; one person may count for several
	 */
	record Stops(long all, Map<String, Long> byFlag) {

		public Stops {
			byFlag = Map.copyOf(byFlag);
		}

	}

}
