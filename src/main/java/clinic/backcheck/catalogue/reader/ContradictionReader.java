package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Catalogue.Contradiction;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;

/**
 * Reads the contradictions in {@code questionnaire.yaml}: answers, exactly as they were
 * given, that do not fit together.
 */
final class ContradictionReader {

	private final Ids ids;

	private final Map<String, Question> questions = new LinkedHashMap<>();

	ContradictionReader(Ids ids, List<Page> pages) {
		this.ids = ids;
		pages.forEach((page) -> page.questions().forEach((question) -> this.questions.put(question.id(), question)));
	}

	List<Contradiction> contradictions(List<YamlValue> values) {
		return values.stream().map(this::contradiction).toList();
	}

	private Contradiction contradiction(YamlValue value) {
		YamlFields fields = value.fields().allow("id", "answers");
		String id = fields.id("id");
		this.ids.define(Kind.CONTRADICTION, id, value);
		Map<String, Set<String>> answers = new LinkedHashMap<>();
		Optional<YamlValue> cells = fields.required("answers");
		cells.map(YamlValue::entries)
			.orElse(Map.of())
			.forEach((question, given) -> answers.put(question, answers(question, given)));
		cells.filter((map) -> map.isMap() && map.entries().size() < 2)
			.ifPresent((map) -> map.problem("the contradiction '%s' needs two questions".formatted(id),
					"name the answers to at least two, or take it out"));
		return new Contradiction(id, answers);
	}

	private Set<String> answers(String id, YamlValue given) {
		Question question = this.questions.get(id);
		if (question == null) {
			given.problem("there is no question '%s'".formatted(id), "correct the name, or define it above");
			return Set.of();
		}
		if (given.isList() && given.items().isEmpty()) {
			given.problem("names no answer to '%s'".formatted(id), "name at least one");
		}
		List<String> known = known(question);
		List<String> names = given.ids();
		names.stream()
			.filter((name) -> !known.contains(name))
			.forEach((name) -> given.problem("'%s' is no answer to '%s'".formatted(name, id),
					"use one of: " + String.join(", ", known)));
		return new LinkedHashSet<>(names);
	}

	/** What people can answer: no fact that stands for several items, and no doubt. */
	private static List<String> known(Question question) {
		if (!(question instanceof Question.Checklist list)) {
			return question.facts();
		}
		List<String> known = new ArrayList<>(list.items());
		known.add(AnswerReader.NONE);
		return known;
	}

}
