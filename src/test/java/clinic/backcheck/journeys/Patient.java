package clinic.backcheck.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Question;

/**
 * Somebody who knows what they will answer.
 *
 * @param answers the values by question, as the catalogue calls them
 * @param unsure whether they are not sure of anything else that lets them
 */
record Patient(Map<String, List<String>> answers, boolean unsure) {

	private static final Map<String, List<String>> BASE = base();

	Patient {
		answers = Map.copyOf(answers);
	}

	/** Sore in the low back after a firm massage, mild and getting better. */
	static Patient benign() {
		return new Patient(BASE, false);
	}

	/** Not sure of anything that can be answered so. */
	static Patient notSure() {
		return new Patient(Map.of(), true);
	}

	Patient with(String question, String... values) {
		var more = new HashMap<>(this.answers);
		more.put(question, List.of(values));
		return new Patient(more, this.unsure);
	}

	/** What they answer to a question. */
	List<String> to(Question question) {
		List<String> own = this.answers.get(question.id());
		if (own == null && this.unsure && question.unsure() != Question.Unsure.NONE) {
			return List.of(AnswerReader.NOT_SURE);
		}
		return (own != null) ? own
				: Objects.requireNonNull(BASE.get(question.id()), "The base answers lack " + question.id());
	}

	/** The base of the vignettes. */
	private static Map<String, List<String>> base() {
		try (InputStream file = Objects.requireNonNull(Patient.class.getResourceAsStream("/vignettes/base.yaml"))) {
			Map<String, Map<String, Object>> read = YAMLMapper.builder()
				.build()
				.readValue(file, new TypeReference<Map<String, Map<String, Object>>>() {
				});
			var answers = new HashMap<String, List<String>>();
			Objects.requireNonNull(read.get("answers"))
				.forEach((question, value) -> answers.put(question, values(value)));
			return answers;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> values(Object value) {
		if (value instanceof List<?> list) {
			return list.isEmpty() ? List.of(AnswerReader.NONE) : list.stream().map(String::valueOf).toList();
		}
		return List.of(String.valueOf(value));
	}

}
