package clinic.backcheck.catalogue.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.catalogue.content.EditionContent;
import clinic.backcheck.rules.Catalogue.Contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static clinic.backcheck.catalogue.reader.Planted.planted;

class ContradictionReaderTests {

	private static final String QUESTIONS = "questionnaire.yaml";

	@Test
	void optionsItemsNoneAndCutsCanContradict() {
		EditionContent content = SmallCatalogue.asItIs().read().content();

		assertThat(content.catalogue().contradictions()).containsExactly(
				new Contradiction("signs-forgotten",
						Map.of("signs", Set.of("none"), "saddle-feeling", Set.of("changed"))),
				new Contradiction("child-on-steroids", Map.of("age", Set.of("under-16"), "medicines",
						Set.of("steroids"), "fever", Set.of("no-fever", "warm"))));
	}

	@Test
	void anotherContradictionMakesAnotherEdition() {
		EditionContent other = SmallCatalogue.asItIs()
			.replacing(QUESTIONS, "fever: [no-fever, warm]", "fever: [no-fever]")
			.read()
			.content();

		assertThat(other.differences(SmallCatalogue.asItIs().read().content())).isEqualTo(List.of("contradictions"));
	}

	@TestFactory
	Stream<DynamicTest> problems() {
		return Stream.of(
				planted(QUESTIONS, "fever: [no-fever, warm]", "fewer: [warm]", "there is no question 'fewer'", "fewer"),
				planted(QUESTIONS, "fever: [no-fever, warm]", "fever: [cold]", "'cold' is no answer to 'fever'",
						"[cold]"),
				planted(QUESTIONS, "medicines: [steroids]", "medicines: [weakens-bone]",
						"'weakens-bone' is no answer to 'medicines'", "[weakens-bone]"),
				planted(QUESTIONS, "signs: [none]", "signs: [not-sure]", "'not-sure' is no answer to 'signs'",
						"[not-sure]"),
				planted(QUESTIONS, "fever: [no-fever, warm]", "fever: warm", "expects a list and finds a text",
						"fever: warm"),
				planted(QUESTIONS, "fever: [no-fever, warm]", "fever: []", "names no answer to 'fever'", "fever: []"),
				planted(QUESTIONS, "{signs: [none], saddle-feeling: [changed]}", "{signs: [none]}",
						"the contradiction 'signs-forgotten' needs two questions", "id: signs-forgotten"),
				planted(QUESTIONS, "id: child-on-steroids", "id: signs-forgotten",
						"the contradiction 'signs-forgotten' is defined twice",
						"  - {id: signs-forgotten, answers: {age"),
				planted(QUESTIONS, "{id: signs-forgotten, answers", "{id: signs-forgotten, when: x, answers",
						"the property 'when' is unknown here", "when: x"))
			.map(Planted::test);
	}

}
