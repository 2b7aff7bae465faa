package clinic.backcheck.catalogue.reader;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static clinic.backcheck.catalogue.reader.Planted.planted;

/** What is well written and wrong is refused with a place and a patient. */
class ProofTests {

	private static final String QUESTIONS = "questionnaire.yaml";

	private static final String FLAGS = "red-flags.yaml";

	@TestFactory
	Stream<DynamicTest> proofs() {
		return Stream
			.of(planted("floors.yaml", "{fever: high}, atLeast: urgent", "{fever: high}, atLeast: emergency",
					"must give at least EMERGENCY but gives URGENT", "{fever: high}"),
					planted(FLAGS, "when: {fever: high}, whenOpen: urgent", "when: {fever: high}, whenOpen: self-care",
							"'fever' ends in self-care when the answer is \"not sure\"", "      - id: fever")
						.foundIn(QUESTIONS),
					planted(FLAGS, "when: {signs: chest}", "when: {age: [under-16, age-70-plus]}",
							"'possible-heart-or-lung' has a row that nobody can reach", "- id: possible-heart-or-lung"),
					planted(FLAGS, "when: {signs: chest}}",
							"when: {signs: chest}}\n      - {urgency: urgent, when: {signs: chest}}",
							"'possible-heart-or-lung' has a row that others cover", "- id: possible-heart-or-lung"),
					planted(FLAGS, "sex: female, fever", "fever", "'sex' changes no urgency, finding",
							"      - id: sex")
						.foundIn(QUESTIONS),
					planted("explanations.yaml", "upTo: soon", "upTo: urgent",
							"'soreness' can stand beside an urgent finding", "- id: soreness"),
					planted("edition.yaml", "mostPages: 12", "mostPages: 4", "somebody has to go through 5", "number"))
			.map(Planted::test);
	}

}
