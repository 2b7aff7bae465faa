package clinic.backcheck.catalogue.reader;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.catalogue.Translation;

import static clinic.backcheck.catalogue.reader.Planted.planted;
import static org.assertj.core.api.Assertions.assertThat;

/** What an edition says of its translations, and what their files may not hold. */
class TranslationReadingTests {

	private static final String EDITION = "edition.yaml";

	@Test
	void everyLanguageButTheFirstSaysHowItCameAbout() {
		Edition edition = SmallCatalogue.edition();

		assertThat(edition.languages()).containsExactly("en", "de");
		assertThat(edition.firstLanguage()).isEqualTo("en");
		assertThat(edition.translations()).containsExactly(new Translation("de", Translation.Made.MACHINE, "none yet"));
		assertThat(edition.awaitsReview("de")).isTrue();
		assertThat(edition.awaitsReview("en")).isFalse();
	}

	@Test
	void aNamedReviewerEndsTheWait() {
		Edition edition = SmallCatalogue.asItIs()
			.replacing(EDITION, "clinicalReview: none yet", "clinicalReview: Dr Lena Voss")
			.read()
			.content()
			.compile();

		assertThat(edition.awaitsReview("de")).isFalse();
	}

	@Test
	void wordsForStaffAreInTheFirstLanguageOnly() {
		Edition edition = SmallCatalogue.edition();

		assertThat(edition.texts("en").flags().values()).extracting((flag) -> flag.staff()).doesNotContainNull();
		assertThat(edition.texts("de").flags().values()).extracting((flag) -> flag.staff()).containsOnlyNulls();
	}

	@Test
	void aLanguageUnderwayMayHaveItsFileAndIsNotRead() {
		SmallCatalogue catalogue = SmallCatalogue.asItIs()
			.replacing(EDITION, "name:", "underway: [fr]\nname:")
			.with("texts/fr.yaml", "parts: {}");

		assertThat(catalogue.read().content().texts()).containsOnlyKeys("en", "de");
	}

	@TestFactory
	Stream<DynamicTest> problems() {
		return Stream
			.of(planted(EDITION, "{de: {made", "{fr: {made", "nothing says how 'de' was translated", "translations:",
					"'fr' is no language that was translated"),
					planted(EDITION, "made: machine", "made: somehow", "'somehow' is unknown here", "translations:"),
					planted(EDITION, ", clinicalReview: none yet", "", "the property 'clinicalReview' is missing",
							"translations:"),
					planted("texts/de.yaml", "age: {text: How old are you?", "age: {staff: Age, text: How old are you?",
							"the text 'questions.age.staff' is for staff, who read the first language", "age:"))
			.map(Planted::test);
	}

}
