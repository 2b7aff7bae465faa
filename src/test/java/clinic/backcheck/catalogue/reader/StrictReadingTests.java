package clinic.backcheck.catalogue.reader;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import clinic.backcheck.catalogue.CatalogueProblem;
import clinic.backcheck.catalogue.SmallCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static clinic.backcheck.catalogue.reader.Planted.planted;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Every kind of problem, one by one: planted into a catalogue without problems, found in
 * its file and line, and nothing else found.
 */
class StrictReadingTests {

	private static final String QUESTIONS = "questionnaire.yaml";

	private static final String FLAGS = "red-flags.yaml";

	private static final String ADVICE = "advice.yaml";

	private static final String EXPLANATIONS = "explanations.yaml";

	private static final String ENGLISH = "texts/en.yaml";

	private static final String GERMAN = "texts/de.yaml";

	@Test
	void aCatalogueWithoutProblemsIsRead() {
		ShippedEdition edition = SmallCatalogue.asItIs().read();

		assertThat(edition.content().number()).isEqualTo(SmallCatalogue.NUMBER);
		assertThat(edition.content().name()).isEqualTo("Small edition");
		assertThat(edition.content().clinicalSafetyLead()).isEqualTo("nobody yet");
		assertThat(edition.content().parts()).containsExactly("signs", "you");
		assertThat(edition.content().texts()).containsOnlyKeys("en", "de");
		assertThat(edition.promises().floors()).hasSize(4);
		assertThat(edition.verdict().longestPath().pages()).isPositive();
	}

	@TestFactory
	Stream<DynamicTest> form() {
		return Stream
			.of(planted(QUESTIONS, "parts: [signs, you]", "parts: [signs, you", "is not YAML", "pages:"),
					planted(FLAGS, "  - id: possible-fracture", "  - id: possible-fracture\n    id: again",
							"the key 'id' stands here twice", "    id: again"),
					planted(ADVICE, "  kind: do", "  kind: do\n  dose: 400", "the property 'dose' is unknown here",
							"dose:"),
					planted("edition.yaml", "number: 7", "number: seven", "expects a whole number and finds a text",
							"number:"),
					planted("edition.yaml", "Small edition", "12", "expects a text and finds the number 12", "name:"),
					planted("edition.yaml", "name: Small edition\n", "", "the property 'name' is missing", "number:"),
					planted("edition.yaml", "number: 7", "number: 0", "is less than 1", "number:"),
					planted(QUESTIONS, "        safety: true", "        safety: yes",
							"expects true or false and finds a text", "safety: yes"),
					planted(ADVICE, "sources: [NHS-BACK-PAIN]", "sources: NHS-BACK-PAIN",
							"expects a list and finds a text", "sources: NHS-BACK-PAIN"),
					planted(ADVICE, "  kind: do", "  kind: try", "'try' is unknown here", "kind: try"),
					planted(FLAGS, "urgency: soon, twoOf", "urgency: soonish, twoOf", "'soonish' is unknown here",
							"soonish"),
					planted(QUESTIONS, "id: one-by-one", "id: One_by_one", "'One_by_one' is not an id", "One_by_one"),
					planted("sources.yaml", "id: CAMBRON-2007", "id: cambron", "'cambron' is not the id of a source",
							"id: cambron", "there is no source 'CAMBRON-2007'"),
					planted(ADVICE, "review: 2027-11", "review: 2027-13", "'2027-13' is no year and month", "2027-13"),
					planted(EXPLANATIONS, "  when: [{massage-when: within-48-hours}]",
							"  when: &rows [{massage-when: within-48-hours}]\n  upTo2: *rows", "uses an alias", "upTo2",
							"the property 'upTo2' is unknown here"))
			.map(Planted::test);
	}

	@TestFactory
	Stream<DynamicTest> names() {
		return Stream.of(
				planted(FLAGS, "when: {signs: chest}", "when: {sings: chest}", "there is no question 'sings'", "sings"),
				planted(FLAGS, "when: {signs: chest}", "when: {signs: chess}",
						"the question 'signs' has no fact 'chess'", "chess"),
				planted(FLAGS, "fever: high}, anyOf: weak-bone", "fever: high}, anyOf: weak-bones",
						"there is no group 'weak-bones'", "weak-bones"),
				planted("floors.yaml", "fever: high, anyOf: weak-bone", "fever: high, anyOf: thin-bone",
						"there is no group 'thin-bone'", "thin-bone"),
				planted(FLAGS, "sources: [GIRFT-CES-2023]", "sources: [GIRFT]", "there is no source 'GIRFT'",
						"[GIRFT]"),
				planted(QUESTIONS, "id: one-by-one\n    part: signs", "id: one-by-one\n    part: sings",
						"there is no part 'sings'", "part: sings"),
				planted(ADVICE, "unlessFlags: [possible-fracture]", "unlessFlags: [fracture]",
						"there is no red flag 'fracture'", "[fracture]"),
				planted(ADVICE, "alternative: keep-moving", "alternative: walking", "there is no advice 'walking'",
						"walking"),
				planted(ADVICE, "alternative: keep-moving", "alternative: ibuprofen", "names itself", "alternative"),
				planted("floors.yaml", "source: NHS-BACK-PAIN", "source: NHS", "there is no source 'NHS'",
						"source: NHS"),
				planted(QUESTIONS, "unsureAs: [anticoagulant]", "unsureAs: [thinner]",
						"the question 'medicines' has no fact 'thinner'", "thinner"),
				planted(QUESTIONS, "weakens-bone: [steroids]", "weakens-bone: [steroid]",
						"there is no option 'steroid'", "[steroid]"),
				planted(QUESTIONS, "weakens-bone: [steroids]", "anticoagulant: [steroids]",
						"'anticoagulant' is an option already", "countsAs"),
				planted(QUESTIONS, "weakens-bone: [steroids]", "weakens-bone: []", "nothing counts as 'weakens-bone'",
						"countsAs"),
				planted(QUESTIONS, "{weakens-bone: [steroids]}", "{weakens-bone: [steroids], thins-skin: [steroids]}",
						"'steroids' counts as two things", "countsAs"),
				planted(QUESTIONS, "when: [{age: under-16}]", "when: [{age: under-61}]",
						"the question 'age' has no fact 'under-61'", "under-61"),
				planted(ADVICE, "- id: keep-moving", "- id: get-help", "the advice 'get-help' is defined twice",
						"review: 2027-11\n- id: get-help", "there is no advice 'keep-moving'",
						"nothing in the catalogue uses the text 'advice.keep-moving'"),
				planted(FLAGS, "sources: [GIRFT-CES-2023]", "sources: [GIRFT-CES-2023, GIRFT-CES-2023]",
						"names 'GIRFT-CES-2023' twice", "GIRFT-CES-2023, GIRFT"))
			.map(Planted::test);
	}

	@TestFactory
	Stream<DynamicTest> rows() {
		return Stream
			.of(planted(FLAGS, "{urgency: soon, twoOf: weak-bone}", "{urgency: soon}", "a row has no cells",
					"{urgency: soon}"),
					planted(FLAGS, "when: {signs: chest}", "when: {}", "a row has no cells", "when: {}"),
					planted(FLAGS, "when: {signs: chest}", "when: {signs: []}", "a cell names no fact", "signs: []"),
					planted(FLAGS, "    rows:\n      - {urgency: soon, twoOf: weak-bone}", "    rows: []",
							"the list 'rows' is empty", "rows: []"),
					planted(FLAGS, "{age: age-70-plus}, {medicines", "{medicines: steroids}, {medicines",
							"has this member twice", "weak-bone:", "a pair needs two members"),
					planted("floors.yaml", "{medicines: steroids}]", "{age: age-70-plus}]", "has this member twice",
							"weak-bone:"),
					planted(FLAGS, "whenOpen: urgent", "whenOpen: emergency", "more urgent than what is certain",
							"whenOpen: emergency"),
					planted(QUESTIONS, "showWhen: [{signs: not-sure}]", "showWhen: [{fever: high}]",
							"is not asked on an earlier page", "showWhen: [{fever"),
					planted(QUESTIONS, "showWhen: [{signs: not-sure}]", "showWhen: [{anyOf: weak-bone}]",
							"groups cannot be used in this file", "anyOf"),
					planted(ADVICE, "reason: bleeding", "reason: blood",
							"the text 'reasons.blood' is missing, which the advice 'ibuprofen' (advice.yaml:7) needs",
							"reasons:", "nothing in the catalogue uses the text 'reasons.bleeding'",
							"the text 'reasons.blood' is missing")
						.foundIn(ENGLISH),
					planted(QUESTIONS, "from: 70}", "from: 170}", "the cut 'age-70-plus' is empty", "from: 170"))
			.map(Planted::test);
	}

	@TestFactory
	Stream<DynamicTest> questionnaire() {
		return Stream
			.of(planted(QUESTIONS, "options: [saddle, chest]", "options: [saddle, chest, not-sure]",
					"'not-sure' cannot be an option of its own", "chest, not-sure"),
					planted(QUESTIONS, "ordered: false\n        unsure: none", "ordered: false\n        unsure: opens",
							"only a checklist can open questions", "ordered: false\n        unsure: opens"),
					planted(QUESTIONS, "parts: [signs, you]", "parts: [you, signs]", "goes back to the part 'you'",
							"  - id: about-you", "goes back to the part 'you'"),
					planted(QUESTIONS, "parts: [signs, you]", "parts: [signs, you, health]",
							"the part 'health' has no page", "parts:", "the text 'parts.health' is missing"),
					planted(QUESTIONS, "  - id: one-by-one", "  - id: another-way",
							"no page can be called 'another-way'", "- id: another-way"),
					planted(QUESTIONS, "  - id: one-by-one", "  - id: answers", "no page can be called 'answers'",
							"- id: answers"),
					planted(QUESTIONS, "    part: signs\n", "    part: signs\n    showWhen: [{signs: chest}]\n",
							"the property 'showWhen' is unknown here", "showWhen: [{signs: chest}]"))
			.map(Planted::test);
	}

	@TestFactory
	Stream<DynamicTest> claims() {
		return Stream.of(
				planted(ADVICE, "upTo: urgent", "upTo: emergency", "would be given in an emergency",
						"kind: do\n  upTo: emergency"),
				planted(ADVICE, "  sources: [NHS-BACK-PAIN]\n", "", "the property 'sources' is missing", "- id: get"),
				planted(ADVICE, "  grade: guideline\n", "", "the property 'grade' is missing", "- id: get"),
				planted(ADVICE, "grade: guideline", "grade: unsupported", "the advice 'get-help' is unsupported",
						"unsupported"),
				planted(EXPLANATIONS, "upTo: soon", "upTo: emergency",
						"the explanation 'soreness' would be given in an emergency", "upTo: emergency"),
				planted(EXPLANATIONS, "grade: trial", "grade: proven", "'proven' is unknown here", "proven"))
			.map(Planted::test);
	}

	@TestFactory
	Stream<DynamicTest> texts() {
		return Stream.of(
				planted(GERMAN, "reasons: {bleeding: You take a blood thinner.}\n", "",
						"the text 'reasons.bleeding' is missing", "parts:"),
				planted(ENGLISH, "staff: Saddle sensation", "hint: So",
						"the text 'questions.saddle-feeling.staff' is missing", "  saddle-feeling:",
						"the text 'questions.saddle-feeling.hint' is missing, which texts/en.yaml needs"),
				planted(GERMAN, "text: Has the feeling between your legs changed?", "why: So",
						"the text 'questions.saddle-feeling.text' is missing", "  saddle-feeling:",
						"the text 'questions.saddle-feeling.why' is missing, which texts/de.yaml needs"),
				planted(GERMAN, "    hint: Tick all that apply\n", "",
						"the text 'questions.signs.hint' is missing, which texts/en.yaml needs", "  signs:"),
				planted(ENGLISH, "reasons: {", "reasons: {old: Old, ",
						"nothing in the catalogue uses the text 'reasons.old'", "reasons:"),
				planted(ENGLISH, "symptoms: {title: Your symptoms}", "symptoms: {}",
						"the text 'pages.symptoms.title' is missing", "symptoms: {}"),
				planted(ENGLISH, "Ask a {pharmacist}.", "Ask a {farmacist}.", "holds {farmacist}, which nothing fills",
						"farmacist", "does not hold the same placeholders"),
				planted(ENGLISH, "Short walks are good.", "\"Short } walks\"", "holds }, which nothing fills",
						"Short }", "does not hold the same placeholders"),
				planted(GERMAN, "Call {same-day-service}.", "Call.",
						"'otherWays.under-16.text' does not hold the same placeholders as in texts/en.yaml",
						"otherWays"),
				planted(ENGLISH, "A few days", "\" \"", "is blank", "ibuprofen:"),
				planted(ENGLISH, "    text: Do you have any of these signs?", "    text: [Do you]",
						"expects a text and finds a list", "text: [Do"),
				planted(ENGLISH, ", items: [you are numb between your legs, you cannot pee]", "",
						"the list 'caudaEquina.items' is missing", "caudaEquina:",
						"the text 'caudaEquina.items.0' is missing", "the text 'caudaEquina.items.1' is missing"))
			.map(Planted::test);
	}

	@Test
	void everyProblemIsReportedAtOnceInTheOrderOfFilesAndLines() {
		SmallCatalogue catalogue = SmallCatalogue.asItIs()
			.with("texts/fr.yaml", "parts: {}")
			.replacing(FLAGS, "signs: saddle", "signs: sadle")
			.replacing(FLAGS, "urgency: soon, twoOf", "urgency: soonish, twoOf")
			.replacing(ADVICE, "upTo: emergency", "upTo: never");

		List<CatalogueProblem> problems = Planted.problems(catalogue);

		assertThat(problems).extracting(CatalogueProblem::file, CatalogueProblem::line)
			.containsExactly(tuple(ADVICE, 3), tuple(FLAGS, catalogue.line(FLAGS, "sadle")),
					tuple(FLAGS, catalogue.line(FLAGS, "soonish")), tuple("texts/fr.yaml", 1));
		assertThat(problems).allSatisfy((problem) -> assertThat(problem.whatToDo()).isNotBlank());
	}

	@Test
	void filesThatCannotBeReadAreReportedTogetherWithoutWhatFollowsFromThem() {
		SmallCatalogue catalogue = SmallCatalogue.asItIs()
			.without("floors.yaml")
			.without(GERMAN)
			.with("advice.yaml", "# nothing yet\n")
			.replacing(QUESTIONS, "parts: [signs, you]", "parts: [signs, you");

		assertThat(Planted.problems(catalogue)).extracting(CatalogueProblem::file, CatalogueProblem::what)
			.containsExactly(tuple(ADVICE, "is empty"), tuple("floors.yaml", "is missing"),
					tuple(QUESTIONS, Planted.problems(catalogue).get(2).what()), tuple(GERMAN, "is missing"));
	}

}
