package clinic.backcheck.vignettes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Question;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the vignettes under {@code src/test/resources/vignettes}. */
final class Vignettes {

	/**
	 * Kinds with the files that hold them. The last are one-liners for the lines of the
	 * red flags.
	 */
	private static final Map<String, List<String>> KINDS = new LinkedHashMap<>();

	static {
		List.of("emergency", "urgent", "soon-routine", "benign", "unsure", "combinations", "second-look")
			.forEach((kind) -> KINDS.put(kind, List.of(kind)));
		KINDS.put("rows", List.of("rows/nerves", "rows/bone-infection-cancer", "rows/blood-and-organs", "rows/person",
				"rows/body-map"));
	}

	private static final YAMLMapper YAML = YAMLMapper
		.builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.build();

	private static final Map<String, Object> BASE = read("base", new TypeReference<Map<String, Map<String, Object>>>() {
	}).getOrDefault("answers", Map.of());

	private Vignettes() {
	}

	static Map<String, List<Vignette>> byKind() {
		Map<String, List<Vignette>> byKind = new LinkedHashMap<>();
		KINDS.forEach((kind, files) -> byKind.put(kind,
				files.stream().flatMap((file) -> read(file, new TypeReference<List<Vignette>>() {
				}).stream()).toList()));
		return byKind;
	}

	static List<Vignette> all() {
		return byKind().values().stream().flatMap(List::stream).toList();
	}

	/** The base itself: a mild ache after a firm massage, getting better. */
	static Vignette benign() {
		return new Vignette("base", "", "", Map.of(), List.of("self-care"), null, null, null);
	}

	/** The base with the vignette's own answers laid over it. */
	static Answers answers(Assessor assessor, Vignette vignette) {
		Map<String, Object> given = new LinkedHashMap<>(BASE);
		given.putAll(vignette.answers());
		Answers answers = Answers.none();
		for (Map.Entry<String, Object> entry : given.entrySet()) {
			Question question = assessor.question(entry.getKey()).orElseThrow();
			AnswerReader.Reading reading = AnswerReader.read(question, values(entry.getValue()));
			if (!(reading instanceof AnswerReader.Read read)) {
				throw new IllegalStateException("%s, %s: %s".formatted(vignette.id(), entry.getKey(), reading));
			}
			answers = answers.with(entry.getKey(), read.answer());
		}
		return answers;
	}

	private static List<String> values(Object value) {
		if (value instanceof List<?> list) {
			return list.isEmpty() ? List.of(AnswerReader.NONE) : list.stream().map(String::valueOf).toList();
		}
		return List.of(String.valueOf(value));
	}

	private static <T> T read(String name, TypeReference<T> type) {
		try (InputStream file = Objects
			.requireNonNull(Vignettes.class.getResourceAsStream("/vignettes/" + name + ".yaml"), name)) {
			return YAML.readValue(file, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
