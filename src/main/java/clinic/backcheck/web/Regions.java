package clinic.backcheck.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;

/**
 * The regions of {@code catalogue/regions.yaml}, read strictly: a text that is missing or
 * unknown stops the start with the list of all problems.
 */
final class Regions {

	private static final YAMLMapper MAPPER = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final Map<String, Region> byId = new TreeMap<>();

	private Regions(Map<String, Entry> entries, List<String> languages, String file) {
		List<String> problems = new ArrayList<>();
		entries.forEach((id, entry) -> {
			problems.addAll(entry.problems(id, languages));
			if (entry.emergencyNumber != null && entry.texts != null) {
				this.byId.put(id, new Region(id, entry.emergencyNumber, entry.sameDayNumber, entry.texts));
			}
		});
		if (!problems.isEmpty()) {
			throw new IllegalStateException(file + ":\n- " + String.join("\n- ", problems));
		}
	}

	static Regions read(Resource file, List<String> languages) {
		try (InputStream in = file.getInputStream()) {
			Map<String, Entry> entries = MAPPER.readValue(in, new TypeReference<Map<String, Entry>>() {
			});
			return new Regions(entries, languages, file.getDescription());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file.getDescription(), ex);
		}
		catch (JacksonException ex) {
			throw new IllegalStateException(file.getDescription() + " is not valid: " + ex.getMessage(), ex);
		}
	}

	/** The region of that name, or a start-up failure that lists those that exist. */
	Region named(String id) {
		Region region = this.byId.get(id);
		if (region == null) {
			throw new IllegalStateException("backcheck.clinic.region: there is no region '" + id + "'. Choose one of "
					+ String.join(", ", this.byId.keySet()) + ", or add it to catalogue/regions.yaml");
		}
		return region;
	}

	private record Entry(@Nullable String emergencyNumber, @Nullable String sameDayNumber,
			@Nullable Map<String, Map<String, String>> texts) {

		List<String> problems(String id, List<String> languages) {
			List<String> problems = new ArrayList<>();
			if (this.emergencyNumber == null || !this.emergencyNumber.matches("[0-9 ]{2,12}")) {
				problems.add(id + ": give emergencyNumber in quotes, digits only");
			}
			for (String language : languages) {
				Map<String, String> words = (this.texts != null) ? this.texts.get(language) : null;
				problems.addAll(problems(id + ": texts: " + language, (words != null) ? words : Map.of()));
			}
			return problems;
		}

		private static List<String> problems(String where, Map<String, String> words) {
			List<String> problems = new ArrayList<>();
			for (String key : Region.TEXTS) {
				String text = words.get(key);
				if (text == null || text.isBlank()) {
					problems.add(where + ": " + key + " is missing");
				}
			}
			words.keySet()
				.stream()
				.filter((key) -> !Region.TEXTS.contains(key))
				.forEach((key) -> problems.add(where + ": " + key + " is not a known text"));
			return problems;
		}

	}

}
