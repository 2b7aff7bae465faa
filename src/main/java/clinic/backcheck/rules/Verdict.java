package clinic.backcheck.rules;

import java.util.List;

/**
 * What {@link Checker} found.
 *
 * @param violations empty for a catalogue that may be published
 * @param longestPath what the most thoroughly questioned patient goes through
 * @param solved how many questions the solver answered
 */
public record Verdict(List<Violation> violations, LongestPath longestPath, int solved) {

	public Verdict {
		violations = List.copyOf(violations);
	}

	/**
	 * The longest way through the questionnaire.
	 *
	 * @param pages how many pages it has
	 * @param answers of a patient who has to walk it
	 */
	public record LongestPath(int pages, Answers answers) {

		/** How many questions are answered on it. */
		public int questions() {
			return this.answers.byQuestion().size();
		}

	}

}
