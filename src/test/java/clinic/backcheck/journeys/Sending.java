package clinic.backcheck.journeys;

import com.microsoft.playwright.Page;

import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The form with which a check is sent to the clinic. */
final class Sending {

	private Sending() {
	}

	/** A check that is urgent and was sent to the clinic, by its reference. */
	static String urgent(String name) {
		return urgent(name, Screen.PHONE);
	}

	/** The same, from another screen. */
	static String urgent(String name, Screen screen) {
		try (Visitor visitor = Site.visitorWithoutJavaScript(screen)) {
			Journey journey = Journey.at(visitor, "/check/answers",
					Patient.benign().with("sexual-function", "changed"));
			journey.confirmAnswers();
			fill(journey, name);
			journey.press("questionnaire.send.button");

			assertThat(journey.path()).isEqualTo("/result");
			return journey.page().locator(".bc-ref").innerText().strip();
		}
	}

	/** Fills the form in, but does not send it. */
	static void fill(Journey journey, String name) {
		Page page = journey.page();
		page.getByLabel(Site.words("questionnaire.send.name")).fill(name);
		page.getByLabel(Site.words("questionnaire.send.day"), new Page.GetByLabelOptions().setExact(true)).fill("31");
		page.getByLabel(Site.words("questionnaire.send.month"), new Page.GetByLabelOptions().setExact(true)).fill("3");
		page.getByLabel(Site.words("questionnaire.send.year"), new Page.GetByLabelOptions().setExact(true))
			.fill("1980");
		page.getByLabel(Site.words("questionnaire.send.telephone")).fill("07700 900142");
		page.getByLabel(Site.words("questionnaire.send.consent", Site.clinic().name())).check();
	}

}
