package clinic.backcheck.questionnaire.checks;

import java.time.Duration;
import java.time.Instant;

/** The unit in which somebody says how long ago something was. */
public enum Ago {

	HOURS(1), DAYS(24), WEEKS(168);

	private final int hours;

	Ago(int hours) {
		this.hours = hours;
	}

	/** The hours in {@code count} of these units. */
	public long hours(int count) {
		return (long) count * this.hours;
	}

	/** How many of these units lie between two instants, rounded to the nearest. */
	public int between(Instant then, Instant now) {
		return (int) Math.round(Duration.between(then, now).toMinutes() / 60.0 / this.hours);
	}

	/** The name in forms and message keys. */
	public String id() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
