package clinic.backcheck.catalogue.reader;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import clinic.backcheck.catalogue.Claim;
import clinic.backcheck.catalogue.Claim.Place;
import clinic.backcheck.catalogue.Claim.Section;
import clinic.backcheck.catalogue.Claim.Uses;
import clinic.backcheck.catalogue.Claim.Verdict;
import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.catalogue.content.EditionContent;

import static org.assertj.core.api.Assertions.assertThat;
import static clinic.backcheck.catalogue.reader.Planted.planted;

/** The claim register is read strictly, is complete, and agrees with every citation. */
class RegisterTests {

	private static final String CLAIMS = "claims.yaml";

	@Test
	void aClaimSaysWhatBecameOfARowWhereItIsUsedAndByWhichEvidence() {
		EditionContent content = SmallCatalogue.asItIs().read().content();

		assertThat(content.claims()).containsExactly(
				new Claim("A-C2", Section.CAUSES, Verdict.USED, List.of("CAMBRON-2007"),
						new Uses(List.of("massage-when"), List.of("not-improving"), List.of("soreness"),
								List.of("keep-moving"), List.of(Place.START_PAGE))),
				new Claim("A-T5", Section.TREATMENTS, Verdict.REFUSED, List.of("NHS-BACK-PAIN", "CAMBRON-2007"),
						Uses.NONE),
				new Claim("B-4", Section.SECOND_DOCUMENT, Verdict.CHANGED, List.of("NHS-BACK-PAIN"),
						new Uses(List.of(), List.of(), List.of(), List.of("keep-moving"), List.of(Place.TIMELINE))));
		assertThat(content.compile().texts("en").claims()).containsEntry("A-T5",
				new Texts.ClaimText("Have it clicked.", "No study shows that it helps.", "Spinal manipulation"));
	}

	@Test
	void anotherVerdictMakesAnotherEdition() {
		EditionContent other = SmallCatalogue.asItIs()
			.replacing(CLAIMS, "verdict: changed", "verdict: used")
			.read()
			.content();

		assertThat(other.differences(SmallCatalogue.asItIs().read().content())).containsExactly("claims");
		assertThat(other.hash()).isNotEqualTo(SmallCatalogue.asItIs().read().content().hash());
	}

	@TestFactory
	Stream<DynamicTest> form() {
		return Stream
			.of(planted(CLAIMS, "verdict: used", "verdict: true-enough", "'true-enough' is unknown here",
					"true-enough"),
					planted(CLAIMS, "section: causes", "section: cause", "'cause' is unknown here", "section: cause"),
					planted(CLAIMS, "  verdict: used\n", "  verdict: used\n  because: so\n",
							"the property 'because' is unknown here", "because"),
					planted(CLAIMS, "  evidence: [NHS-BACK-PAIN, CAMBRON-2007]\n", "",
							"the property 'evidence' is missing", "- id: A-T5"),
					planted(CLAIMS, "places: [timeline]", "places: [home-page]", "'home-page' is unknown here",
							"home-page"),
					planted(CLAIMS, "  usedIn: {advice: [keep-moving], places: [timeline]}\n", "",
							"the claim 'B-4' does not say where it is used", "- id: B-4",
							"cites 'B-4', and claims.yaml does not say so"),
					planted(CLAIMS, "{advice: [keep-moving], places: [timeline]}", "{}", "usedIn names nothing",
							"usedIn: {}", "cites 'B-4', and claims.yaml does not say so"),
					planted(CLAIMS, "[NHS-BACK-PAIN, CAMBRON-2007]", "[B-4]",
							"'B-4' is a row of the documents, and no evidence", "[B-4]"),
					planted(CLAIMS, "section: second-document", "section: introduction",
							"the claim 'B-4' goes back to the section 'introduction'", "- id: B-4"),
					planted(CLAIMS, "- id: A-T5", "- id: CAMBRON-2007", "'CAMBRON-2007' is no row of the two documents",
							"- id: CAMBRON-2007", "the explanation 'soreness' rests on 'CAMBRON-2007'",
							"no claim says what became of the row 'A-T5'", "the text 'claims.CAMBRON-2007.",
							"nothing in the catalogue uses the text 'claims.A-T5'"))
			.map(Planted::test);
	}

	@TestFactory
	Stream<DynamicTest> names() {
		return Stream.of(
				planted(CLAIMS, "evidence: [CAMBRON-2007]", "evidence: [CAMBRON]", "there is no source 'CAMBRON'",
						"[CAMBRON]"),
				planted(CLAIMS, "questions: [massage-when]", "questions: [massage]", "there is no question 'massage'",
						"usedIn: {questions"),
				planted(CLAIMS, "explanations: [soreness]", "explanations: [sore]", "there is no explanation 'sore'",
						"usedIn: {questions", "cites 'A-C2', and claims.yaml does not say so"),
				planted(CLAIMS, "- id: A-T5", "- id: A-T6", "there is no source 'A-T6'", "- id: A-T6",
						"no claim says what became of the row 'A-T5'", "the text 'claims.A-T6.",
						"nothing in the catalogue uses the text 'claims.A-T5'"))
			.map(Planted::test);
	}

	@TestFactory
	Stream<DynamicTest> agreement() {
		return Stream
			.of(planted("sources.yaml", "- {id: B-4", "- {id: B-5, title: New, verified: true}\n- {id: B-4",
					"no claim says what became of the row 'B-5'", "{id: B-5"),
					planted("explanations.yaml", "[CAMBRON-2007, A-C2]", "[CAMBRON-2007]",
							"'A-C2' is said to be used in the explanation 'soreness', which does not cite it",
							"- id: A-C2")
						.foundIn(CLAIMS),
					planted("red-flags.yaml", "[GIRFT-CES-2023]", "[GIRFT-CES-2023, B-4]",
							"the red flag 'possible-cauda-equina' cites 'B-4', and claims.yaml does not say so",
							"- id: possible-cauda-equina"),
					planted("advice.yaml", "sources: [NHS-BACK-PAIN]", "sources: [NHS-BACK-PAIN, A-T5]",
							"the advice 'get-help' rests on 'A-T5', which claims.yaml refuses", "- id: get-help"),
					planted(CLAIMS, "verdict: changed", "verdict: refused",
							"the claim 'B-4' is refused and used all the same",
							"usedIn: {advice: [keep-moving], places: [timeline]}",
							"the advice 'keep-moving' rests on 'B-4', which claims.yaml refuses"),
					planted("texts/en.yaml", "  A-T5: {says: Have it clicked., why", "  A-T5: {why",
							"the text 'claims.A-T5.says' is missing", "  A-T5:"))
			.map(Planted::test);
	}

}
