package clinic.backcheck.catalogue.content;

import java.util.Map;

import org.junit.jupiter.api.Test;

import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.catalogue.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class EditionContentTests {

	private final EditionContent content = SmallCatalogue.asItIs().read().content();

	@Test
	void commentsAndLayoutDoNotCount() {
		EditionContent other = SmallCatalogue.asItIs()
			.replacing("advice.yaml", "- id: get-help", "# What always helps\n- id:   get-help")
			.read()
			.content();

		assertThat(other.hash()).isEqualTo(this.content.hash());
		assertThat(other.differences(this.content)).isEmpty();
	}

	@Test
	void oneWordMakesADifferenceAndIsNamed() {
		EditionContent other = SmallCatalogue.asItIs()
			.replacing("texts/en.yaml", "Short walks are good.", "Short walks are fine.")
			.replacing("red-flags.yaml", "urgency: routine", "urgency: soon")
			.read()
			.content();

		assertThat(other.hash()).isNotEqualTo(this.content.hash());
		assertThat(other.differences(this.content)).containsExactly("red flags", "texts in en");
	}

	@Test
	void newPromisesAboutOldRulesMakeNoDifference() {
		EditionContent other = SmallCatalogue.asItIs()
			.appending("floors.yaml", "  - {answer: {signs: chest}, atLeast: emergency, source: NHS-BACK-PAIN}\n")
			.read()
			.content();

		assertThat(other.hash()).isEqualTo(this.content.hash());
	}

	@Test
	void textsSurviveBeingTakenApartByKey() {
		Texts english = this.content.compile().texts("en");

		Map<String, String> byKey = TextKeys.of(english);

		assertThat(byKey).containsEntry("questions.signs.options.chest.hint", "Or tight")
			.containsEntry("caudaEquina.items.1", "you cannot pee");
		assertThat(TextKeys.texts(byKey)).isEqualTo(english);
	}

}
