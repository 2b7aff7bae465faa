package clinic.backcheck.catalogue.reader;

import java.util.List;
import java.util.Optional;

/** What {@code edition.yaml} says. */
record EditionFile(int number, int lineOfNumber, String name, List<String> languages, String clinicalSafetyLead,
		int mostPages) {

	static EditionFile read(Optional<YamlValue> root) {
		return root.map(YamlValue::fields).map(EditionFile::read).orElse(new EditionFile(0, 1, "", List.of(), "", 0));
	}

	private static EditionFile read(YamlFields fields) {
		fields.allow("number", "name", "languages", "clinicalSafetyLead", "mostPages");
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
				fields.text("clinicalSafetyLead"), fields.number("mostPages"));
	}

}
