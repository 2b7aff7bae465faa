package clinic.backcheck.catalogue.reader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.util.StringUtils;

import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.catalogue.content.TextKeys;

/** The texts of one language, by key, with their lines. */
final class LanguageFile {

	/** What is filled from the clinic's region when a text is shown. */
	static final Set<String> PLACEHOLDERS = new TreeSet<>(
			Set.of("{emergency-number}", "{emergency-department}", "{same-day-service}", "{by-day}", "{at-night}",
					"{doctor}", "{physiotherapist}", "{pharmacist}", "{crisis-line}", "{text-relay}", "{phone-relay}",
					"{paracetamol}", "{cling-film}", "{clinic-name}", "{clinic-phone}"));

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}|[{}]");

	private final YamlValue root;

	private final TextNeeds needs;

	/**
	 * Whether staff read it: the first language has their words, the others have none.
	 */
	private final boolean first;

	private final Map<String, YamlValue> branches = new HashMap<>();

	private final Map<String, YamlValue> places = new LinkedHashMap<>();

	private final Map<String, String> words = new LinkedHashMap<>();

	LanguageFile(YamlValue root, TextNeeds needs, boolean first) {
		this.root = root;
		this.needs = needs;
		this.first = first;
		readBranch("", root);
		if (this.places.keySet().stream().noneMatch((key) -> key.startsWith(TextNeeds.ITEMS))) {
			place(TextNeeds.ITEMS).problem("the list '%s' is missing or empty".formatted(TextNeeds.ITEMS),
					"name the signs that are printed on every result");
		}
	}

	private void readBranch(String key, YamlValue branch) {
		this.branches.put(key, branch);
		if (key.equals(TextNeeds.ITEMS)) {
			List<YamlValue> items = branch.items();
			for (int i = 0; i < items.size(); i++) {
				readText(key + "." + i, items.get(i));
			}
			return;
		}
		branch.entries().forEach((name, value) -> read(key.isEmpty() ? name : key + "." + name, value));
	}

	private void read(String key, YamlValue value) {
		if (this.needs.isOption(key) && value.isText()) {
			readText(key + ".text", value);
		}
		else if (!this.first && this.needs.isForStaff(key)) {
			value.problem("the text '%s' is for staff, who read the first language".formatted(key), "take it out");
		}
		else if (this.needs.isText(key)) {
			readText(key, value);
		}
		else if (this.needs.isBranch(key)) {
			readBranch(key, value);
		}
		else {
			value.problem("nothing in the catalogue uses the text '%s'".formatted(key),
					"take it out or correct the name");
		}
	}

	private void readText(String key, YamlValue value) {
		this.places.put(key, value);
		String text = value.text();
		if (text == null) {
			return;
		}
		this.words.put(key, text);
		for (String placeholder : placeholders(text)) {
			if (!PLACEHOLDERS.contains(placeholder)) {
				value.problem("the text '%s' holds %s, which nothing fills".formatted(key, placeholder),
						"use one of: " + String.join(", ", PLACEHOLDERS));
			}
		}
	}

	/** Without the capital letter that some begin with at the head of a sentence. */
	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text)
			.results()
			.map((match) -> match.group().length() > 1 ? "{" + StringUtils.uncapitalize(match.group().substring(1))
					: match.group())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Complains about what the catalogue needs, or another language has, and this lacks.
	 */
	void compare(List<LanguageFile> all) {
		Map<String, String> wanted = new LinkedHashMap<>(this.needs.needed());
		all.forEach((other) -> other.places.keySet().forEach((key) -> wanted.putIfAbsent(key, other.root.file())));
		wanted.forEach((key, by) -> {
			if (!this.places.containsKey(key) && (this.first || !this.needs.isForStaff(key))) {
				place(key).problem("the text '%s' is missing, which %s needs".formatted(key, by), "write it");
			}
		});
		comparePlaceholders(all.get(0));
	}

	private void comparePlaceholders(LanguageFile first) {
		this.words.forEach((key, text) -> {
			Set<String> theirs = placeholders(first.words.getOrDefault(key, text));
			if (!placeholders(text).equals(theirs)) {
				place(key).problem(
						"the text '%s' does not hold the same placeholders as in %s".formatted(key, first.root.file()),
						"use in both languages the same: %s".formatted(theirs));
			}
		});
	}

	/** The text, or the nearest thing around the place where it ought to stand. */
	private YamlValue place(String key) {
		YamlValue place = this.places.getOrDefault(key, this.branches.get(key));
		if (place != null) {
			return place;
		}
		int dot = key.lastIndexOf('.');
		return (dot < 0) ? this.root : place(key.substring(0, dot));
	}

	Texts texts() {
		return TextKeys.texts(this.words);
	}

}
