package clinic.backcheck.journeys;

import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A bad line: what is filled in stays, and the page says what to do. */
class LineJourneyTests {

	private static final long UNTIL_IT_SAYS_SENDING = 1_100;

	private static final long UNTIL_IT_IS_SLOW = 7_000;

	@Test
	void withoutALineThePageStaysAsItIsUntilThereIsOne() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = Journey.at(visitor, "/check/about-you", Patient.benign());
			Page page = journey.page();
			journey.fill(Patient.benign());
			int ticked = page.locator("input:checked").count();
			page.context().setOffline(true);
			press(journey.button(Site.words("questionnaire.continue")));

			assertThat(page.locator("#notice").innerText()).contains(Site.words("web.notice.offline"));
			assertThat(page.locator("#notice a[href='tel:999']").isVisible()).isTrue();
			assertThat(page.locator("input:checked").count()).isEqualTo(ticked).isPositive();
			new Always(visitor, "offline").accept(page);

			page.context().setOffline(false);
			PlaywrightAssertions.assertThat(page.locator("#notice")).isEmpty();
			journey.next();
			assertThat(journey.path()).isNotEqualTo("/check/about-you");
		}
	}

	@Test
	void aSlowLineIsSaidAndPressingAgainIsTheSameAsOnce() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = Journey.at(visitor, "/check/passing-urine", Patient.benign());
			Page page = journey.page();
			page.clock().install();
			page.reload();
			journey.fill(Patient.benign());
			Locator button = page.locator("form#answers button.govuk-button");
			AtomicInteger sent = new AtomicInteger();
			// To the page nothing comes back, and yet Playwright does not wait for a next
			// page.
			page.route("**/check/passing-urine", (route) -> {
				if (sent.incrementAndGet() == 1) {
					route.fulfill(new Route.FulfillOptions().setStatus(204));
				}
				else {
					route.resume();
				}
			});

			press(button);
			page.waitForCondition(() -> sent.get() == 1);
			page.clock().fastForward(UNTIL_IT_SAYS_SENDING);
			PlaywrightAssertions.assertThat(button).hasText(Site.words("web.notice.sending"));
			press(button);
			assertThat(sent.get()).as("pressed again at once").isOne();
			page.clock().fastForward(UNTIL_IT_IS_SLOW);
			PlaywrightAssertions.assertThat(page.locator("#notice")).containsText(Site.words("web.notice.slow"));
			PlaywrightAssertions.assertThat(button).hasText(Site.words("questionnaire.continue"));
			new Always(visitor, "slow").accept(page);

			press(button);
			page.waitForURL("**/check/bowel");
			assertThat(sent.get()).isEqualTo(2);
		}
	}

	/** Does not wait for the page that comes: there may be none for long. */
	private static void press(Locator button) {
		button.evaluate("(it) => it.click()");
	}

}
