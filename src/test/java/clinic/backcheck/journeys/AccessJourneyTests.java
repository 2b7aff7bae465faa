package clinic.backcheck.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;

import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole journeys of people who work pages in another way. */
class AccessJourneyTests {

	@Test
	void theKeyboardAloneLeadsFromTheStartPastAnErrorToTheResult() {
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Journey journey = Journey.start(visitor, new KeysOnly(), Pages::assertHeaded);
			journey.next();
			assertThat(journey.page().title()).startsWith("Error:");
			journey.page().keyboard().press("Tab");
			journey.page().keyboard().press("Enter");
			Pages.assertFocused(journey.page().locator("input[name=signs]").first());
			journey.answer(Patient.benign()).seeResult();

			assertThat(journey.path()).isEqualTo("/result");
			assertThat(journey.heading()).isEqualTo(Site.words("questionnaire.level.self-care.heading"));
		}
	}

	@Test
	void theFirstStopOfTheKeyboardLeadsPastTheHeader() {
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Page page = visitor.open("/");
			page.keyboard().press("Tab");
			assertThat(page.evaluate("() => document.activeElement.innerText"))
				.isEqualTo(Site.words("web.layout.skip"));
			page.keyboard().press("Enter");

			Pages.assertFocused(page.locator("#main"));
		}
	}

	@Test
	void atFourHundredPercentNothingIsCutOffOrScrollsSideways() {
		try (Visitor visitor = Site.visitor(Screen.ZOOMED)) {
			var always = new Always(visitor, "zoomed");
			Journey journey = Journey.start(visitor, always).answer(Patient.benign()).seeResult();

			assertThat(journey.path()).isEqualTo("/result");
			assertThat(always.pages()).isGreaterThan(12);
		}
	}

	@Test
	void inForcedColoursEveryAnswerThatIsGivenShows() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = Journey.start(visitor, (page) -> {
				page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
				visitor.picture(page,
						"forced-colours" + page.url().replaceFirst("^https?://[^/]+", "").replace('/', '-'));
				Pages.assertAccessible(page);
			});
			journey.answerUntil(Patient.benign(), "pain");
			journey.fill(Patient.benign());
			assertThat(journey.page().locator("input:checked").all()).isNotEmpty()
				.allSatisfy((input) -> assertThat(mark(input.getAttribute("id"), journey.page()))
					.as("the mark of " + input.getAttribute("id"))
					.isNotEqualTo("0"));
			journey.next();
			journey.answer(Patient.benign()).seeResult();

			assertThat(journey.path()).isEqualTo("/result");
		}
	}

	/** How much of the tick or dot is seen. */
	private static String mark(String id, Page page) {
		return String.valueOf(page.evaluate(
				"(id) => getComputedStyle(document.querySelector(`label[for=\"${id}\"]`), '::after').opacity", id));
	}

}
