package clinic.backcheck.rules;

import java.util.Arrays;
import java.util.Optional;

/**
 * How soon a person should get help, from least to most urgent, so that the natural order
 * is the clinical one. The five levels fold the nine Schmitt-Thompson dispositions.
 */
public enum Urgency {

	/** Look after it at home; ask again in one to three days. */
	SELF_CARE,

	/** See a doctor or physiotherapist within two weeks. */
	ROUTINE,

	/** See a clinician within three days. */
	SOON,

	/** Speak to a clinician today. */
	URGENT,

	/** Call the emergency number or go to the emergency department now. */
	EMERGENCY;

	/** Of answers that could not be assessed: a human being looks at them today. */
	public static final Urgency UNASSESSED = URGENT;

	/**
	 * The urgency of something at this level that cannot be ruled out, where the
	 * catalogue does not say otherwise. {@link #SELF_CARE} means that it is worth a line
	 * for staff and nothing more.
	 */
	public Urgency whenOpen() {
		return switch (this) {
			case EMERGENCY -> URGENT;
			case URGENT -> SOON;
			case SOON, ROUTINE, SELF_CARE -> SELF_CARE;
		};
	}

	/** The next more urgent level; none above {@link #EMERGENCY}. */
	public Optional<Urgency> above() {
		return Arrays.stream(values()).filter((level) -> level.compareTo(this) > 0).findFirst();
	}

	public boolean atLeast(Urgency other) {
		return compareTo(other) >= 0;
	}

	public Urgency max(Urgency other) {
		return atLeast(other) ? this : other;
	}

}
