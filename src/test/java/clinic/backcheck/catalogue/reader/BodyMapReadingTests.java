package clinic.backcheck.catalogue.reader;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static clinic.backcheck.catalogue.reader.Planted.planted;

class BodyMapReadingTests {

	private static final String OPTIONS = "options: [saddle, chest]";

	@TestFactory
	Stream<DynamicTest> problems() {
		String drawn = "bodyMap: pain\n        " + OPTIONS;
		return Stream
			.of(planted("questionnaire.yaml", OPTIONS, drawn, "the body map of 'signs' has no region 'saddle'",
					"bodyMap", "is drawn, and 'signs' has no such option"),
					planted("questionnaire.yaml", OPTIONS, drawn,
							"the region 'tummy' is drawn, and 'signs' has no such option", "bodyMap",
							"is drawn, and 'signs' has no such option", "has no region 'saddle'"))
			.map(Planted::test);
	}

}
