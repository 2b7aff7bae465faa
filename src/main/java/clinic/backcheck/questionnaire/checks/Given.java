package clinic.backcheck.questionnaire.checks;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;

/**
 * An answer as it is kept. What counts elapsed time is kept as the instant when it
 * happened, so that a pause does not make it stale; everything else as it was given.
 *
 * @param answer {@code null} where {@code since} is given
 * @param since when it happened
 * @param unit the unit in which it was told
 */
public record Given(@Nullable Answer answer, @Nullable Instant since, @Nullable Ago unit) {

	public Given {
		if ((answer == null) != (since != null && unit != null)) {
			throw new IllegalArgumentException("An answer is either given as it is or as an instant with its unit");
		}
	}

	public static Given of(Answer answer) {
		return new Given(answer, null, null);
	}

	public static Given since(Instant instant, Ago unit) {
		return new Given(null, instant, unit);
	}

	/** The answer as of now: hours since the instant, never less than none. */
	public Answer at(Instant now) {
		if (this.answer != null) {
			return this.answer;
		}
		long hours = Duration.between(this.since, now).toHours();
		return new Answer.Amount((int) Math.max(0, hours));
	}

	/** What is ticked in either, where both are lists of ticks; else this one. */
	Given with(@Nullable Given earlier) {
		if (earlier != null && earlier.answer instanceof Answer.Ticked before
				&& this.answer instanceof Answer.Ticked now) {
			var items = new LinkedHashSet<>(before.items());
			items.addAll(now.items());
			return of(new Answer.Ticked(items, before.notSure() || now.notSure()));
		}
		return this;
	}

	/** All answers as of now. */
	public static Answers answers(Map<String, Given> given, Instant now) {
		var answers = new LinkedHashMap<String, Answer>();
		given.forEach((question, answer) -> answers.put(question, answer.at(now)));
		return new Answers(answers);
	}

}
