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
	void adviceOfBeforeThereWerePicturesHasNone() {
		ResultPage.AdviceItem item = CheckJson.read("""
				{"title": "Stretch", "text": "Gently.", "duration": null, "grade": "Clinicians agree"}""",
				ResultPage.AdviceItem.class);

		assertThat(item.pictures()).isEmpty();
	}

	@Test
	void courseOfBeforeItCouldBeLateHasItsPicture() {
		ResultPage.Course course = CheckJson.read("""
				{"steps": [], "here": {"x": 90, "y": 50}}""", ResultPage.Course.class);

		assertThat(course.late()).isNull();
		assertThat(course.here()).isNotNull();
	}

	@Test
	void deliveryOfBeforeItNamedOtherWaysNamesNone() {
		ResultPage.Delivery delivery = CheckJson.read("""
				{"sent": false, "how": "Call us.", "status": "Not sent.", "calls": []}""", ResultPage.Delivery.class);

		assertThat(delivery.ways()).isEmpty();
		assertThat(delivery.relay()).isNull();
	}

	@Test
	void nothingElseMayStandWhereAnExplanationShould() {
		assertThatIllegalStateException().isThrownBy(() -> CheckJson.read("7", Assessment.Explained.class));
	}

}
