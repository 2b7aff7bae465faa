package clinic.backcheck.questionnaire.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.json.JsonMapper;

import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Assessment;

/**
 * Writes and reads what is kept as JSON. It has a mapper of its own, so that a setting of
 * the application cannot change how frozen results are read years later.
 */
final class CheckJson {

	/** A list that was not kept yet when a result was frozen reads as empty. */
	private static final JsonMapper MAPPER = JsonMapper.builder()
		.addMixIn(Answer.class, KindOfAnswer.class)
		.withConfigOverride(List.class, (list) -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.addHandler(new EarlierForms())
		.build();

	private CheckJson() {
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	/**
	 * Reads what {@link #write} wrote.
	 * @throws IllegalStateException if it does not fit; the message and its cause quote
	 * nothing of the content
	 */
	static <T> T read(String json, Class<T> type) {
		return guarded(() -> MAPPER.readValue(json, type));
	}

	static Map<String, Given> readAnswers(String json) {
		return guarded(() -> MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, Given>>() {
		}));
	}

	private static <T> T guarded(java.util.function.Supplier<T> reading) {
		try {
			return reading.get();
		}
		catch (JacksonException ex) {
			// The exception would quote answers, so it is not passed on.
			throw new IllegalStateException("What was kept of a check cannot be read");
		}
	}

	/** Explanations were kept by their ids alone. */
	private static final class EarlierForms extends DeserializationProblemHandler {

		@Override
		public Object handleMissingInstantiator(DeserializationContext context, Class<?> type,
				ValueInstantiator creator, JsonParser parser, String message) {
			return (type == Assessment.Explained.class && parser.hasToken(JsonToken.VALUE_STRING))
					? new Assessment.Explained(parser.getString(), List.of()) : NOT_HANDLED;
		}

	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
	@JsonSubTypes({ @JsonSubTypes.Type(value = Answer.NotSure.class, name = "not-sure"),
			@JsonSubTypes.Type(value = Answer.Chosen.class, name = "chosen"),
			@JsonSubTypes.Type(value = Answer.Ticked.class, name = "ticked"),
			@JsonSubTypes.Type(value = Answer.Amount.class, name = "amount") })
	private interface KindOfAnswer {

	}

}
