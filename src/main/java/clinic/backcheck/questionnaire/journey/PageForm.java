package clinic.backcheck.questionnaire.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import clinic.backcheck.questionnaire.checks.Ago;
import clinic.backcheck.questionnaire.checks.Given;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.AnswerReader.Problem;
import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Question;

/**
 * The form of one page, read.
 *
 * @param given the answers that fit
 * @param problems why the others do not, by question
 */
record PageForm(Map<String, Given> given, Map<String, Problem> problems) {

	boolean fits() {
		return this.problems.isEmpty();
	}

	/** Reads what was typed for the questions of a page. */
	static PageForm read(List<Question> questions, Map<String, Typed> typed, Instant now) {
		var given = new LinkedHashMap<String, Given>();
		var problems = new LinkedHashMap<String, Problem>();
		for (Question question : questions) {
			Typed values = typed.getOrDefault(question.id(), Typed.NOTHING);
			boolean elapsed = question instanceof Question.Quantity quantity && quantity.elapsed();
			AnswerReader.Reading reading = elapsed ? readElapsed((Question.Quantity) question, values)
					: AnswerReader.read(question, values.values());
			if (reading instanceof AnswerReader.Read read) {
				given.put(question.id(), keep(read.answer(), elapsed, values, now));
			}
			else {
				problems.put(question.id(), ((AnswerReader.Refused) reading).problem());
			}
		}
		return new PageForm(given, problems);
	}

	private static AnswerReader.Reading readElapsed(Question.Quantity question, Typed typed) {
		List<String> values = typed.values().stream().filter((value) -> !value.isBlank()).toList();
		if (values.size() != 1 || values.get(0).strip().equals(AnswerReader.NOT_SURE)) {
			return AnswerReader.read(question, values);
		}
		String count = values.get(0).strip();
		Optional<Ago> unit = unit(typed.unit());
		if (unit.isEmpty()) {
			return new AnswerReader.Refused(Problem.MISSING);
		}
		if (!count.matches("\\d{1,5}")) {
			return new AnswerReader.Refused(Problem.NOT_A_NUMBER);
		}
		return AnswerReader.read(question, List.of(String.valueOf(unit.get().hours(Integer.parseInt(count)))));
	}

	private static Given keep(Answer answer, boolean elapsed, Typed typed, Instant now) {
		if (elapsed && answer instanceof Answer.Amount hours) {
			return Given.since(now.minus(Duration.ofHours(hours.value())), unit(typed.unit()).orElseThrow());
		}
		return Given.of(answer);
	}

	private static Optional<Ago> unit(String id) {
		return java.util.Arrays.stream(Ago.values()).filter((unit) -> unit.id().equals(id)).findFirst();
	}

}
