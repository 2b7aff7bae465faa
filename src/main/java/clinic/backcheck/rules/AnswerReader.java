package clinic.backcheck.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what came over the wire into a typed answer, once, at the edge. Forms and the
 * JSON interface share it.
 */
public final class AnswerReader {

	/** The value that stands for "not sure". */
	public static final String NOT_SURE = "not-sure";

	/** The value that stands for "none of these". */
	public static final String NONE = "none";

	private AnswerReader() {
	}

	/**
	 * Reads the values given for one question.
	 * @param values as sent; blank values count as not sent
	 */
	public static Reading read(Question question, List<String> values) {
		List<String> given = values.stream().map(String::strip).filter((value) -> !value.isEmpty()).toList();
		if (given.isEmpty()) {
			return new Refused(Problem.MISSING);
		}
		if (given.equals(List.of(NOT_SURE))) {
			return notSure(question);
		}
		if (question instanceof Question.Checklist checklist) {
			return ticks(checklist, given);
		}
		if (given.size() > 1) {
			return new Refused(Problem.MORE_THAN_ONE);
		}
		if (question instanceof Question.Choice choice) {
			return choice.options().contains(given.get(0)) ? new Read(new Answer.Chosen(given.get(0)))
					: new Refused(Problem.UNKNOWN_OPTION);
		}
		return amount((Question.Quantity) question, given.get(0));
	}

	private static Reading notSure(Question question) {
		if (question.unsure() == Question.Unsure.NONE) {
			return new Refused(Problem.NOT_SURE_NOT_OFFERED);
		}
		return new Read(
				(question instanceof Question.Checklist) ? new Answer.Ticked(Set.of(), true) : new Answer.NotSure());
	}

	/** A sign that was ticked counts, whatever "none of these" says beside it. */
	private static Reading ticks(Question.Checklist question, List<String> given) {
		Set<String> items = new LinkedHashSet<>(given);
		boolean notSure = items.remove(NOT_SURE);
		items.remove(NONE);
		if (notSure && question.unsure() == Question.Unsure.NONE) {
			return new Refused(Problem.NOT_SURE_NOT_OFFERED);
		}
		return question.items().containsAll(items) ? new Read(new Answer.Ticked(items, notSure))
				: new Refused(Problem.UNKNOWN_OPTION);
	}

	private static Reading amount(Question.Quantity question, String given) {
		if (!given.matches("[+-]?\\d{1,9}")) {
			return new Refused(Problem.NOT_A_NUMBER);
		}
		int value = Integer.parseInt(given);
		return (value < question.min() || value > question.max()) ? new Refused(Problem.OUT_OF_RANGE)
				: new Read(new Answer.Amount(value));
	}

	/** The outcome of reading. */
	public sealed interface Reading {

	}

	/** The values fit the question. */
	public record Read(Answer answer) implements Reading {
	}

	/** The values do not fit the question. */
	public record Refused(Problem problem) implements Reading {
	}

	/** Why values do not fit a question. */
	public enum Problem {

		MISSING, UNKNOWN_OPTION, MORE_THAN_ONE, NOT_SURE_NOT_OFFERED, NOT_A_NUMBER, OUT_OF_RANGE

	}

}
