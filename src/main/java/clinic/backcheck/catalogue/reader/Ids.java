package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is defined where, and who refers to it. */
final class Ids {

	private final Map<Kind, Map<String, YamlValue>> defined = new EnumMap<>(Kind.class);

	private final List<Reference> references = new ArrayList<>();

	void define(Kind kind, String id, YamlValue place) {
		if (id.isEmpty()) {
			return;
		}
		YamlValue first = byId(kind).putIfAbsent(id, place);
		if (first != null) {
			place.problem("the %s '%s' is defined twice, first in line %d".formatted(kind.word, id, first.line()),
					"give one of them another id");
		}
	}

	/** Notes a reference; {@link #resolve} tells whether it leads anywhere. */
	void refer(Kind kind, String id, YamlValue place) {
		if (!id.isEmpty()) {
			this.references.add(new Reference(kind, id, place));
		}
	}

	/** Notes every text of a list as a reference. */
	List<String> referToAll(Kind kind, List<YamlValue> values) {
		List<String> ids = new ArrayList<>();
		for (YamlValue value : values) {
			String id = value.text();
			if (id != null && ids.contains(id)) {
				value.problem("names '%s' twice".formatted(id), "keep one of the two");
			}
			else if (id != null) {
				refer(kind, id, value);
				ids.add(id);
			}
		}
		return ids;
	}

	void resolve() {
		for (Reference reference : this.references) {
			if (!byId(reference.kind).containsKey(reference.id)) {
				reference.place.problem("there is no %s '%s'".formatted(reference.kind.word, reference.id),
						"correct the name, or define it in " + reference.kind.file);
			}
		}
	}

	Optional<YamlValue> place(Kind kind, String id) {
		return Optional.ofNullable(byId(kind).get(id));
	}

	Set<String> all(Kind kind) {
		return byId(kind).keySet();
	}

	private Map<String, YamlValue> byId(Kind kind) {
		return this.defined.computeIfAbsent(kind, (any) -> new LinkedHashMap<>());
	}

	/** What has an id. */
	enum Kind {

		PART("part", "questionnaire.yaml"), PAGE("page", "questionnaire.yaml"),
		QUESTION("question", "questionnaire.yaml"), OTHER_WAY("other way", "questionnaire.yaml"),
		CONTRADICTION("contradiction", "questionnaire.yaml"), GROUP("group", "red-flags.yaml"),
		FLOOR_GROUP("group", "floors.yaml"), FLAG("red flag", "red-flags.yaml"),
		EXPLANATION("explanation", "explanations.yaml"), ADVICE("advice", "advice.yaml"),
		SOURCE("source", "sources.yaml"), CLAIM("claim", "claims.yaml");

		final String word;

		final String file;

		Kind(String word, String file) {
			this.word = word;
			this.file = file;
		}

	}

	private record Reference(Kind kind, String id, YamlValue place) {
	}

}
