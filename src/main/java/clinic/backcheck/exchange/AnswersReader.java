package clinic.backcheck.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Question;

/**
 * Turns the answers of a request into typed ones, or says everything that is wrong with
 * them at once.
 */
@Component
class AnswersReader {

	private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

	/** More digits than any range of ours has. */
	private static final int BEYOND = 999_999_999;

	private static final AnswerReader.Reading WRONG_KIND = new AnswerReader.Refused(AnswerReader.Problem.NOT_A_NUMBER);

	private final ExchangeMessages messages;

	AnswersReader(ExchangeMessages messages) {
		this.messages = messages;
	}

	/**
	 * Reads all answers.
	 * @throws RefusedRequest if any of them does not fit
	 */
	Answers read(Edition edition, Map<String, JsonNode> given, String language) {
		var errors = new ArrayList<AnswerError>();
		var answers = new LinkedHashMap<String, Answer>();
		int position = 0;
		for (Map.Entry<String, JsonNode> entry : given.entrySet()) {
			position++;
			Optional<Question> question = edition.assessor().question(entry.getKey());
			if (question.isEmpty()) {
				errors.add(unknown(entry.getKey(), position, language));
				continue;
			}
			AnswerReader.Reading reading = read(question.get(), entry.getValue());
			if (reading instanceof AnswerReader.Read read) {
				answers.put(entry.getKey(), read.answer());
			}
			else if (reading instanceof AnswerReader.Refused refused) {
				errors.add(refusal(question.get(), position, refused.problem(), language));
			}
		}
		if (!errors.isEmpty()) {
			throw RefusedRequest.answers(language, errors);
		}
		return new Answers(answers);
	}

	private static AnswerReader.Reading read(Question question, JsonNode value) {
		if (value.isString() && (question instanceof Question.Choice || notSure(value))) {
			return AnswerReader.read(question, List.of(value.stringValue()));
		}
		if (question instanceof Question.Checklist && value.isArray()
				&& value.valueStream().allMatch(JsonNode::isString)) {
			return AnswerReader.read(question, value.valueStream().map(JsonNode::stringValue).toList());
		}
		if (question instanceof Question.Quantity && value.isIntegralNumber()) {
			int amount = value.canConvertToInt() ? Math.max(-BEYOND, Math.min(BEYOND, value.intValue())) : BEYOND;
			return AnswerReader.read(question, List.of(Integer.toString(amount)));
		}
		return WRONG_KIND;
	}

	private static boolean notSure(JsonNode value) {
		return AnswerReader.NOT_SURE.equals(value.stringValue());
	}

	private AnswerError unknown(String name, int position, String language) {
		boolean repeatable = ID.matcher(name).matches();
		return new AnswerError(repeatable ? name : null, position, "unknown-question",
				this.messages.text("exchange.error.unknown-question", language));
	}

	private AnswerError refusal(Question question, int position, AnswerReader.Problem problem, String language) {
		String kind = kind(problem);
		String key = "exchange.error." + (kind.equals("wrong-kind") ? kind + "." + Wire.kind(question) : kind);
		return new AnswerError(question.id(), position, kind, this.messages.text(key, language, expected(question)));
	}

	private static String kind(AnswerReader.Problem problem) {
		return switch (problem) {
			case MISSING -> "empty";
			case UNKNOWN_OPTION -> "unknown-option";
			case NOT_SURE_NOT_OFFERED -> "not-sure-not-offered";
			case OUT_OF_RANGE -> "out-of-range";
			case MORE_THAN_ONE, NOT_A_NUMBER -> "wrong-kind";
		};
	}

	/** What could be answered instead. */
	private static Object[] expected(Question question) {
		if (question instanceof Question.Quantity quantity) {
			return new Object[] { Integer.toString(quantity.min()), Integer.toString(quantity.max()) };
		}
		return new Object[] { String.join(", ", Wire.answerable(question)) };
	}

}
