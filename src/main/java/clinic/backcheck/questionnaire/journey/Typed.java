package clinic.backcheck.questionnaire.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import clinic.backcheck.questionnaire.checks.Given;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Question;
import clinic.backcheck.web.Digits;

/**
 * What stands in the inputs of one question: typed just now, or given before.
 *
 * @param values what is ticked or chosen, and a plain number
 * @param unit the unit of a length of time
 */
record Typed(List<String> values, String unit) {

	static final Typed NOTHING = new Typed(List.of(), "");

	Typed {
		values = List.copyOf(values);
	}

	static Typed from(MultiValueMap<String, String> form, Question question) {
		List<String> values = form.getOrDefault(question.id(), List.of()).stream().map(Digits::western).toList();
		String unit = form.getFirst(question.id() + "-unit");
		return new Typed(values, (unit != null) ? unit : "");
	}

	static Typed of(@Nullable Given given, Instant now) {
		if (given == null) {
			return NOTHING;
		}
		if (given.since() != null && given.unit() != null) {
			return new Typed(List.of(String.valueOf(given.unit().between(given.since(), now))), given.unit().id());
		}
		return new Typed(values(given.at(now)), "");
	}

	private static List<String> values(Answer answer) {
		if (answer instanceof Answer.Chosen chosen) {
			return List.of(chosen.option());
		}
		if (answer instanceof Answer.Amount amount) {
			return List.of(String.valueOf(amount.value()));
		}
		if (answer instanceof Answer.Ticked ticked) {
			var values = new ArrayList<>(ticked.items());
			if (ticked.notSure()) {
				values.add(AnswerReader.NOT_SURE);
			}
			return values.isEmpty() ? List.of(AnswerReader.NONE) : values;
		}
		return List.of(AnswerReader.NOT_SURE);
	}

	boolean has(String value) {
		return this.values.contains(value);
	}

	/** What stands in a number box. */
	String number() {
		return this.values.stream().filter((value) -> !value.equals(AnswerReader.NOT_SURE)).findFirst().orElse("");
	}

	/** What stands in the inputs of each of these questions. */
	static Map<String, Typed> all(List<Question> questions, MultiValueMap<String, String> form) {
		return questions.stream()
			.collect(java.util.stream.Collectors.toMap(Question::id, (question) -> from(form, question)));
	}

}
