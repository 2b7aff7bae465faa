package clinic.backcheck.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A patient who shows that a property does not hold.
 *
 * @param answers to every question that is asked of this patient
 * @param telling ids of the questions whose answers could not be the least worrying ones;
 * all others are
 * @param changed the same patient after the one change that the property is about;
 * {@code null} where it is about no change
 */
public record CounterExample(Answers answers, Set<String> telling, @Nullable Answers changed) {

	public CounterExample {
		telling = Collections.unmodifiableSet(new LinkedHashSet<>(telling));
	}

	/**
	 * The answers that matter, by question; the rest is answered in the least worrying
	 * way.
	 */
	public Map<String, Answer> tellingAnswers() {
		Map<String, Answer> answers = new LinkedHashMap<>(this.answers.byQuestion());
		answers.keySet().retainAll(this.telling);
		return answers;
	}

	/** The answers of the changed patient that are not those of the first. */
	public Map<String, Answer> changedAnswers() {
		Map<String, Answer> answers = new LinkedHashMap<>();
		if (this.changed != null) {
			answers.putAll(this.changed.byQuestion());
			answers.entrySet().removeAll(this.answers.byQuestion().entrySet());
		}
		return answers;
	}

}
