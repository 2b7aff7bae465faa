package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import clinic.backcheck.catalogue.Translation;

/**
 * What {@code edition.yaml} says.
 *
 * @param underway languages whose texts are being written and not read yet
 */
record EditionFile(int number, int lineOfNumber, String name, List<String> languages, List<String> underway,
		List<Translation> translations, String clinicalSafetyLead, int mostPages) {

	static EditionFile read(Optional<YamlValue> root) {
		return root.map(YamlValue::fields)
			.map(EditionFile::read)
			.orElse(new EditionFile(0, 1, "", List.of(), List.of(), List.of(), "", 0));
	}

	private static EditionFile read(YamlFields fields) {
		fields.allow("number", "name", "languages", "underway", "translations", "clinicalSafetyLead", "mostPages");
		int number = fields.number("number");
		if (number < 1 && fields.find("number").filter(YamlValue::isNumber).isPresent()) {
			fields.place("number").problem("the number of an edition is less than 1", "count from 1");
		}
		List<String> languages = fields.someIds("languages");
		languages.stream().filter((language) -> !language.matches("[a-z]{2,3}")).forEach((language) -> {
			fields.place("languages")
				.problem("'%s' is not the code of a language".formatted(language), "use the codes of ISO 639, like en");
		});
		return new EditionFile(number, fields.place("number").line(), fields.text("name"), languages,
				fields.find("underway").map(YamlValue::ids).orElse(List.of()), translations(fields, languages),
				fields.text("clinicalSafetyLead"), fields.number("mostPages"));
	}

	/** One entry for each language but the first, and for no other. */
	private static List<Translation> translations(YamlFields fields, List<String> languages) {
		Map<String, YamlValue> entries = fields.find("translations").map(YamlValue::entries).orElse(Map.of());
		List<String> translated = languages.stream().skip(1).toList();
		var translations = new ArrayList<Translation>();
		translated.forEach((language) -> {
			YamlValue entry = entries.get(language);
			if (entry == null) {
				fields.place("translations")
					.problem("nothing says how '%s' was translated".formatted(language),
							"add it to translations, as docs/catalogue-format.md says");
				return;
			}
			YamlFields said = entry.fields().allow("made", "clinicalReview");
			translations.add(
					new Translation(language, said.oneOf("made", Translation.Made.class), said.text("clinicalReview")));
		});
		entries.forEach((language, entry) -> {
			if (!translated.contains(language)) {
				entry.problem("'%s' is no language that was translated".formatted(language),
						"name it in languages, after the first, or take it out");
			}
		});
		return translations;
	}

}
