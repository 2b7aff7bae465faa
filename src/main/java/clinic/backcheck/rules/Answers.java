package clinic.backcheck.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one person has answered so far, by question id. Immutable.
 */
public record Answers(Map<String, Answer> byQuestion) {

	private static final Answers NONE = new Answers(Map.of());

	public Answers {
		byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
	}

	public static Answers none() {
		return NONE;
	}

	public Optional<Answer> to(String question) {
		return Optional.ofNullable(this.byQuestion.get(question));
	}

	public boolean has(String question) {
		return this.byQuestion.containsKey(question);
	}

	/** These answers with one more, or one replaced. */
	public Answers with(String question, Answer answer) {
		var copy = new LinkedHashMap<>(this.byQuestion);
		copy.put(question, answer);
		return new Answers(copy);
	}

	/** These answers without the one to {@code question}. */
	public Answers without(String question) {
		var copy = new LinkedHashMap<>(this.byQuestion);
		copy.remove(question);
		return new Answers(copy);
	}

}
