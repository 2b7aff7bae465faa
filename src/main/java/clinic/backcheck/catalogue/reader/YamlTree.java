package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Turns a file into values that know their lines. Anchors and aliases are refused: a rule
 * has to say in its own place what it means.
 */
final class YamlTree {

	private static final YAMLFactory YAML = new YAMLFactory();

	private final String file;

	private final JsonParser parser;

	private final Problems problems;

	private YamlTree(String file, JsonParser parser, Problems problems) {
		this.file = file;
		this.parser = parser;
		this.problems = problems;
	}

	static Optional<YamlValue> read(String file, String content, Problems problems) {
		try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), content)) {
			return Optional.ofNullable(new YamlTree(file, parser, problems).document());
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1;
			problems.add(file, Math.max(line, 1), "is not YAML: " + oneLine(ex.getOriginalMessage()),
					"correct the indentation, quotes or brackets here or just above");
			return Optional.empty();
		}
	}

	private static String oneLine(@Nullable String message) {
		return String.valueOf(message).lines().findFirst().orElse("").strip();
	}

	private @Nullable YamlValue document() {
		JsonToken first = this.parser.nextToken();
		if (first == null) {
			this.problems.add(this.file, 1, "is empty", "write it as docs/catalogue-format.md says");
			return null;
		}
		YamlValue root = value(first, line());
		if (this.parser.nextToken() != null) {
			this.problems.add(this.file, line(), "holds a second document",
					"keep one document in a file, without '---' between");
		}
		return root;
	}

	private YamlValue value(JsonToken token, int line) {
		return new YamlValue(this.file, line, content(token, line), this.problems);
	}

	private YamlContent content(JsonToken token, int line) {
		return switch (token) {
			case START_OBJECT -> entries();
			case START_ARRAY -> items();
			case VALUE_STRING -> text(line);
			case VALUE_NUMBER_INT -> number();
			case VALUE_TRUE -> new YamlContent.Flag(true);
			case VALUE_FALSE -> new YamlContent.Flag(false);
			case VALUE_NULL -> new YamlContent.Other("nothing");
			default -> new YamlContent.Other("'%s'".formatted(this.parser.getString()));
		};
	}

	private YamlContent text(int line) {
		if (this.parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
			this.problems.add(this.file, line, "uses an alias (*%s)".formatted(this.parser.getString()),
					"write out what it stands for");
		}
		return new YamlContent.Text(this.parser.getString());
	}

	private YamlContent number() {
		try {
			return new YamlContent.Whole(Integer.parseInt(this.parser.getString()));
		}
		catch (NumberFormatException ex) {
			return new YamlContent.Other("the number " + this.parser.getString());
		}
	}

	private YamlContent items() {
		List<YamlValue> items = new ArrayList<>();
		for (JsonToken token = this.parser.nextToken(); token != JsonToken.END_ARRAY; token = this.parser.nextToken()) {
			items.add(value(token, line()));
		}
		return new YamlContent.Items(items);
	}

	private YamlContent entries() {
		Map<String, YamlValue> entries = new LinkedHashMap<>();
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String key = this.parser.currentName();
			int line = line();
			YamlValue value = value(this.parser.nextToken(), line);
			YamlValue first = entries.putIfAbsent(key, value);
			if (first != null) {
				this.problems.add(this.file, line,
						"the key '%s' stands here twice, first in line %d".formatted(key, first.line()),
						"keep one of the two");
			}
		}
		return new YamlContent.Entries(entries);
	}

	private int line() {
		return this.parser.currentTokenLocation().getLineNr();
	}

}
