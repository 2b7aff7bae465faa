package clinic.backcheck.questionnaire;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who gives the answers of a check.
 *
 * @param staff who took them on the telephone, and {@code null} for everybody else
 */
public record AnsweredBy(Who who, @Nullable UUID staff) {

	/** The person whose back hurts, alone. */
	public static final AnsweredBy THEMSELVES = new AnsweredBy(Who.THEMSELVES, null);

	/** Somebody who answers for them. */
	public static final AnsweredBy HELPER = new AnsweredBy(Who.HELPER, null);

	public AnsweredBy {
		if ((who == Who.TELEPHONE) != (staff != null)) {
			throw new IllegalArgumentException("Answers on the telephone, and no others, are taken by staff");
		}
	}

	/** The answers of a caller, written down by a member of staff. */
	public static AnsweredBy telephone(UUID staff) {
		return new AnsweredBy(Who.TELEPHONE, Objects.requireNonNull(staff));
	}

	public boolean helper() {
		return this.who == Who.HELPER;
	}

	public boolean telephone() {
		return this.who == Who.TELEPHONE;
	}

	/** The ways to answer. */
	public enum Who {

		THEMSELVES, HELPER, TELEPHONE

	}

}
