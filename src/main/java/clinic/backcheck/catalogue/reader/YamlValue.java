package clinic.backcheck.catalogue.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A value in a file, with its line. Whatever has another type than the reader expects is
 * reported and reads as absent, so that reading goes on and finds the next problem.
 *
 * @param line counted from one; for a value in a map, the line of its key
 */
record YamlValue(String file, int line, YamlContent content, Problems problems) {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	boolean isText() {
		return this.content instanceof YamlContent.Text;
	}

	boolean isNumber() {
		return this.content instanceof YamlContent.Whole;
	}

	boolean isList() {
		return this.content instanceof YamlContent.Items;
	}

	boolean isMap() {
		return this.content instanceof YamlContent.Entries;
	}

	/** Words that are not blank. */
	@Nullable String text() {
		if (!(this.content instanceof YamlContent.Text text)) {
			unexpected("a text", "write words here, and put quotes around a number, true, false or null");
			return null;
		}
		if (text.text().isBlank()) {
			problem("is blank", "write words here or take it out");
			return null;
		}
		return text.text();
	}

	/** An id: lower-case words and digits joined by hyphens. */
	@Nullable String id() {
		String id = text();
		if (id != null && !ID.matcher(id).matches()) {
			problem("'%s' is not an id".formatted(id), "use lower-case words joined by hyphens");
			return null;
		}
		return id;
	}

	@Nullable Integer number() {
		if (this.content instanceof YamlContent.Whole number) {
			return number.value();
		}
		unexpected("a whole number", "write digits without quotes");
		return null;
	}

	@Nullable Boolean flag() {
		if (this.content instanceof YamlContent.Flag flag) {
			return flag.value();
		}
		unexpected("true or false", "write true or false without quotes");
		return null;
	}

	List<YamlValue> items() {
		if (this.content instanceof YamlContent.Items items) {
			return items.items();
		}
		unexpected("a list", "write a list, even for one entry");
		return List.of();
	}

	Map<String, YamlValue> entries() {
		if (this.content instanceof YamlContent.Entries entries) {
			return entries.entries();
		}
		unexpected("a map", "write properties with their values, as docs/catalogue-format.md says");
		return Map.of();
	}

	YamlFields fields() {
		return new YamlFields(this, entries());
	}

	/** The ids in a list; what is no id, or stands there twice, is reported. */
	List<String> ids() {
		List<String> ids = items().stream()
			.map(YamlValue::id)
			.flatMap((id) -> Optional.ofNullable(id).stream())
			.toList();
		for (int i = 0; i < ids.size(); i++) {
			if (ids.subList(0, i).contains(ids.get(i))) {
				problem("names '%s' twice".formatted(ids.get(i)), "keep one of the two");
			}
		}
		return ids;
	}

	void problem(String what, String whatToDo) {
		this.problems.add(this.file, this.line, what, whatToDo);
	}

	private void unexpected(String expected, String whatToDo) {
		problem("expects %s and finds %s".formatted(expected, this.content.inWords()), whatToDo);
	}

}
