package clinic.backcheck.throttle;

import java.time.Duration;

/**
 * How often one subject may fail within a time.
 *
 * @param purpose such as {@code sign-in address}, so that equal values of different kinds
 * do not count together
 * @param subject what is counted, such as an address; only its keyed hash is kept
 * @param failures after so many it has to wait
 * @param within for how long a failure counts
 */
public record Limit(String purpose, String subject, int failures, Duration within) {

	public Limit {
		if (failures < 1) {
			throw new IllegalArgumentException("A limit lets at least one try through");
		}
	}

	/** Subjects may be personal data, or a password typed into the wrong field. */
	@Override
	public String toString() {
		return "Limit[" + this.purpose + ", " + this.failures + " within " + this.within + "]";
	}

}
