package clinic.backcheck.questionnaire.checks;

import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.rules.Assessment;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What was frozen by an earlier version can still be read. */
class EarlierResultsTests {

	@Test
	void explanationsThatWereKeptByTheirIdsHaveNoEvidence() {
		Assessment assessment = CheckJson.read("""
				{"urgency": "SOON", "urgencySoFar": "SOON", "findings": [], "explanations": ["strain"], "advice": [],
				 "withheld": [], "unanswered": []}""", Assessment.class);

		assertThat(assessment.explains("strain")).isTrue();
		assertThat(assessment.explanations()).singleElement()
			.satisfies((explained) -> assertThat(explained.evidence()).isEmpty());
	}

	@Test
	void listThatDidNotExistYetReadsAsEmpty() {
		ResultPage.Suggested suggested = CheckJson.read("""
				{"title": "A strain", "text": "It settles."}""", ResultPage.Suggested.class);

		assertThat(suggested.said()).isEmpty();
	}

	@Test
	void nothingElseMayStandWhereAnExplanationShould() {
		assertThatIllegalStateException().isThrownBy(() -> CheckJson.read("7", Assessment.Explained.class));
	}

}
