package clinic.backcheck.catalogue.reader;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.catalogue.Texts.PictureText;
import clinic.backcheck.catalogue.content.EditionContent;
import clinic.backcheck.rules.Advice;

import static org.assertj.core.api.Assertions.assertThat;
import static clinic.backcheck.catalogue.reader.Planted.planted;

class PictureReadingTests {

	private static final String PICTURES = "pictures: [knee-to-chest, pelvic-rock]";

	@Test
	void adviceNamesItsPicturesInOrder() {
		EditionContent content = SmallCatalogue.asItIs().read().content();

		assertThat(content.catalogue().advice()).filteredOn((advice) -> advice.id().equals("keep-moving"))
			.flatExtracting(Advice::pictures)
			.containsExactly("knee-to-chest", "pelvic-rock");
		assertThat(content.compile().texts("en").pictures()).containsEntry("knee-to-chest",
				new PictureText("Knee to chest", "Draw one knee to your chest"));
	}

	@TestFactory
	Stream<DynamicTest> problems() {
		return Stream
			.of(planted("advice.yaml", PICTURES, "pictures: [Knee]", "'Knee' is not an id", "[Knee]",
					"nothing in the catalogue uses the text 'pictures'"),
					planted("advice.yaml", PICTURES, "pictures: [knee-to-chest, pelvic-rock, knee-to-chest]",
							"names 'knee-to-chest' twice", "pictures:"),
					planted("texts/de.yaml", ", alt: Press your back down", "",
							"the text 'pictures.pelvic-rock.alt' is missing", "  pelvic-rock:"))
			.map(Planted::test);
	}

}
