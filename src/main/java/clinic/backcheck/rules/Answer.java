package clinic.backcheck.rules;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What somebody answered to one question.
 */
public sealed interface Answer {

	/** "Not sure", or "would rather not say". */
	record NotSure() implements Answer {
	}

	/** One option of a {@link Question.Choice}. */
	record Chosen(String option) implements Answer {
	}

	/**
	 * The ticked items of a {@link Question.Checklist}; without items and doubt, "none of
	 * these".
	 *
	 * @param notSure whether "not sure" was ticked as well
	 */
	record Ticked(Set<String> items, boolean notSure) implements Answer {

		public Ticked {
			items = Collections.unmodifiableSet(new LinkedHashSet<>(items));
		}

	}

	/**
	 * A number within the range of a {@link Question.Quantity}; hours where it counts
	 * elapsed time.
	 */
	record Amount(int value) implements Answer {
	}

}
