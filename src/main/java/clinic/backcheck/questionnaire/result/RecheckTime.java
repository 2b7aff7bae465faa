package clinic.backcheck.questionnaire.result;

import java.time.Duration;
import java.util.OptionalInt;

import clinic.backcheck.rules.Urgency;

/** When to check again (docs/decisions/0065). */
public final class RecheckTime {

	private static final int DAY = 24;

	private RecheckTime() {
	}

	/**
	 * How long after a result.
	 * @param hours since the massage, if they are known: the fresher, the sooner, since
	 * the worst is still to come
	 */
	public static Duration after(Urgency urgency, OptionalInt hours) {
		return Duration.ofDays(switch (urgency) {
			case EMERGENCY, URGENT -> 1;
			case SOON -> 3;
			case ROUTINE -> 7;
			case SELF_CARE -> (hours.orElse(0) < DAY) ? 1 : (hours.getAsInt() < 2 * DAY) ? 2 : 3;
		});
	}

}
