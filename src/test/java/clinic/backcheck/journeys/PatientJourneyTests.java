package clinic.backcheck.journeys;

import org.junit.jupiter.api.Test;

import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class PatientJourneyTests {

	@Test
	void aBenignPatientIsToldToLookAfterItOnAPhone() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			var always = new Always(visitor, "benign");
			Journey journey = Journey.start(visitor, always).answer(Patient.benign()).seeResult();

			assertThat(journey.path()).isEqualTo("/result");
			assertThat(journey.heading()).isEqualTo(Site.words("questionnaire.level.self-care.heading"));
			assertThat(journey.page().locator("main").innerText()).doesNotContain("nothing is wrong")
				.contains(Site.words("questionnaire.delivery.advice-only"))
				.contains(Site.edition().texts("en").caudaEquina().items().get(0));
			assertThat(always.pages()).isBetween(12, 20);
		}
	}

	@Test
	void theSameWorksWithoutJavaScriptOnAWideScreen() {
		try (Visitor visitor = Site.visitorWithoutJavaScript(Screen.WIDE)) {
			Journey journey = Journey.start(visitor, new Always(visitor, "no-script"))
				.answer(Patient.benign())
				.seeResult();

			assertThat(journey.heading()).isEqualTo(Site.words("questionnaire.level.self-care.heading"));
		}
	}

	@Test
	void notSureEverywhereIsNeverSelfCare() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = Journey.start(visitor, new Always(visitor, "not-sure"))
				.answer(Patient.notSure())
				.seeResult();

			assertThat(journey.heading()).isEqualTo(Site.words("questionnaire.level.urgent.heading"));
			assertThat(journey.page().locator("main").innerText()).contains(Site.words("questionnaire.result.doubts"));
		}
	}

	@Test
	void oneWorseAnswerIsQuotedInTheResult() {
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Journey journey = Journey.start(visitor, new Always(visitor, "urgent"))
				.answer(Patient.benign().with("sexual-function", "changed"))
				.seeResult();

			assertThat(journey.heading()).isEqualTo(Site.words("questionnaire.level.urgent.heading"));
			assertThat(journey.page().locator("q").allInnerTexts()).contains(Site.label("sexual-function", "changed"));
		}
	}

	@Test
	void someoneElsesWayIsShownAndGoesOnAllTheSame() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			var always = new Always(visitor, "another-way");
			Patient child = Patient.benign().with("age", "12");
			Journey journey = Journey.start(visitor, always).answer(child);

			assertThat(journey.path()).isEqualTo("/check/another-way");
			always.accept(journey.page());
			Pages.follow(journey.page().locator("main form button"));
			assertThat(journey.answer(child).path()).isEqualTo("/check/answers");
		}
	}

	@Test
	void aChangedAnswerChangesTheResult() {
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Journey journey = Journey.start(visitor)
				.answer(Patient.benign().with("pregnancy", "could-be").with("pregnancy-signs", "none"));

			assertThat(journey.path()).isEqualTo("/check/answers");
			Pages.follow(
					journey.page().getByLabel(Site.words("questionnaire.answers.change.of", question("pregnancy"))));
			assertThat(journey.path()).isEqualTo("/check/about-you");
			assertThat(journey.page().getByLabel(Site.label("pregnancy", "could-be")).isChecked()).isTrue();
			journey.answerPage(Patient.benign());

			assertThat(journey.path()).isEqualTo("/check/answers");
			assertThat(journey.page().locator("main").innerText()).contains(Site.words("questionnaire.answers.old"),
					question("pregnancy-signs"));
			new Always(visitor, "changed").accept(journey.page());
			assertThat(journey.seeResult().heading()).isEqualTo(Site.words("questionnaire.level.self-care.heading"));
		}
	}

	private static String question(String id) {
		return java.util.Objects.requireNonNull(Site.edition().texts("en").questions().get(id)).text();
	}

}
