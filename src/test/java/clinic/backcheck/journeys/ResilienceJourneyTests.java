package clinic.backcheck.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes wrong on the way, and must not. */
class ResilienceJourneyTests {

	@Test
	void anEmptyPageSaysWhatToDoAndTakesFocus() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = Journey.start(visitor);
			Response response = journey.page()
				.waitForResponse((answer) -> answer.request().method().equals("POST"), journey::next);

			assertThat(response.status()).isEqualTo(422);
			assertThat(journey.page().title()).startsWith("Error:");
			Pages.assertFocused(journey.page().locator("[role=alert]"));
			new Always(visitor, "error").accept(journey.page());
			journey.page().locator("[role=alert] a").first().click();
			Pages.assertFocused(journey.page().locator("input[type=checkbox]").first());
		}
	}

	@Test
	void aNumberOutOfRangeIsKeptAndExplained() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = Journey.at(visitor, "/check/about-you", Patient.benign());
			journey.fill(Patient.benign().with("age", "400"));
			journey.next();

			assertThat(journey.page().title()).startsWith("Error:");
			assertThat(journey.page().locator("#age-number").inputValue()).isEqualTo("400");
			new Always(visitor, "error-number").accept(journey.page());
		}
	}

	@Test
	void anIncompleteFormIsExplainedAndLosesNothing() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = Journey.at(visitor, "/check/answers", Patient.benign());
			journey.confirmAnswers();
			journey.page().getByLabel(Site.words("questionnaire.send.name")).fill("Mary Stone");
			journey.press("questionnaire.send.button");

			assertThat(journey.page().title()).startsWith("Error:");
			assertThat(journey.page().locator("#name").inputValue()).isEqualTo("Mary Stone");
			assertThat(journey.page().locator("[role=alert] li").count()).isEqualTo(3);
			new Always(visitor, "error-send").accept(journey.page());
		}
	}

	@Test
	void twoTabsWorkOnOneCheck() {
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Journey first = Journey.start(visitor).answerUntil(Patient.benign(), "bowel");
			Journey second = Journey.in(visitor.open("/check/saddle-feeling"));
			// A tab in the background is drawn once a second, for which each click would
			// wait.
			first.page().bringToFront();
			first.answer(Patient.benign());
			second.page().bringToFront();
			second.answerPage(Patient.benign().with("saddle-feeling", "old-unchanged"));

			assertThat(second.path()).isEqualTo("/check/answers");
			first.page().reload();
			assertThat(first.page().locator("main").innerText())
				.contains(Site.label("saddle-feeling", "old-unchanged"));
		}
	}

	@Test
	void submittingTwiceGivesOneResult() {
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Journey first = Journey.at(visitor, "/check/answers", Patient.benign());
			first.confirmAnswers();
			Journey second = Journey.in(visitor.open("/check/send"));
			first.press("questionnaire.send.advice.button");
			second.press("questionnaire.send.advice.button");

			assertThat(first.path()).isEqualTo("/result");
			assertThat(second.path()).isEqualTo("/result");
			assertThat(reference(second.page())).isEqualTo(reference(first.page())).isNotBlank();
		}
	}

	@Test
	void backShowsWhatWasAnswered() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = Journey.start(visitor).answerUntil(Patient.benign(), "passing-urine");
			journey.page().evaluate("() => void setTimeout(() => history.back())");
			journey.page().waitForURL("**/check/saddle-feeling");

			assertThat(journey.path()).isEqualTo("/check/saddle-feeling");
			journey.page().reload();
			assertThat(journey.page().getByLabel(Site.label("saddle-feeling", "as-always")).isChecked()).isTrue();
			journey.next();
			assertThat(journey.path()).isEqualTo("/check/passing-urine");
		}
	}

	@Test
	void deletedMeansGone() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = Journey.start(visitor).answerUntil(Patient.benign(), "passing-urine");
			journey.press("web.footer.delete");

			assertThat(journey.path()).isEqualTo("/check/deleted");
			new Always(visitor, "deleted").accept(journey.page());
			Response again = journey.page().navigate("/check/saddle-feeling");
			assertThat(again.status()).isEqualTo(404);
			assertThat(journey.page().locator("input:checked").count()).isZero();
			new Always(visitor, "gone").accept(journey.page());
		}
	}

	@Test
	void anOpenCheckIsOfferedAgain() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = Journey.start(visitor).answerUntil(Patient.benign(), "passing-urine");
			journey.page().navigate("/");
			new Always(visitor, "open").accept(journey.page());
			journey.press("questionnaire.start.go-on");

			assertThat(journey.path()).isEqualTo("/check/passing-urine");
			journey.page().navigate("/");
			journey.press("questionnaire.start.anew");
			assertThat(journey.path()).isEqualTo("/check/emergency-signs");
			assertThat(journey.page().locator("input:checked").count()).isZero();
		}
	}

	@Test
	void aPageThatDoesNotExistIsPlain() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Page page = visitor.tab();

			assertThat(page.navigate("/check/no-such-page").status()).isIn(404, 410);
			new Always(visitor, "not-found").accept(page);
			assertThat(page.navigate("/no-such-page").status()).isEqualTo(404);
			new Always(visitor, "not-found").accept(page);
		}
	}

	private static String reference(Page page) {
		return page.locator(".bc-ref").innerText();
	}

}
