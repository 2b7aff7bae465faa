package clinic.backcheck.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A tablet in the waiting room, from its switch to the wiped check. */
class SharedDeviceJourneyTests {

	private static final long UNTIL_IT_ASKS = 241_000;

	private static final long UNTIL_THE_END = 73_000;

	private static final long UNTIL_THE_SERVER_HEARS = 10_000;

	@Test
	void moreTimeCanBeAskedForElevenTimesAndThenTheCheckIsGone() {
		try (Visitor tablet = Site.visitor(Screen.PHONE)) {
			share(tablet);
			Page page = tablet.tab();
			page.clock().install();
			page.navigate("/");
			assertThat(page.locator("main").innerText()).contains(Site.words("questionnaire.start.shared", 5));
			Journey journey = Journey.in(page);
			journey.press("questionnaire.start.button");
			journey.answerUntil(Patient.benign(), "about-you");
			page.locator("#age-number").fill("41");
			Locator dialog = page.locator("dialog#idle");
			for (int times = 0; times < 11; times++) {
				assertThat(dialog.isVisible()).isFalse();
				page.clock().fastForward(UNTIL_IT_ASKS);
				assertThat(dialog.isVisible()).as("asked, time " + times).isTrue();
				if (times == 0) {
					new Always(tablet, "shared").accept(page);
				}
				assertThat(page.evaluate("() => document.activeElement.closest('dialog')?.id")).isEqualTo("idle");
				journey.button(Site.words("web.idle.stay")).click();
			}
			assertThat(page.locator("#age-number").inputValue()).as("nothing typed is lost").isEqualTo("41");

			page.clock().fastForward(UNTIL_IT_ASKS);
			page.clock().fastForward(UNTIL_THE_END);
			// The server's own time is not over, as it is not where another tab is in
			// use.
			page.waitForURL("**/check/idle");
			assertThat(page.locator("#age-number").count()).isZero();
			journey.press("web.idle.stay");
			assertThat(journey.path()).as("nothing is deleted").isEqualTo("/check/about-you");
			page.locator("h1, legend").first().click();
			page.waitForRequest("**/check/stay", () -> page.clock().fastForward(UNTIL_THE_SERVER_HEARS));
			page.navigate("/check/idle");
			journey.press("web.idle.end");
			page.waitForURL("**/check/ended");
			new Always(tablet, "shared").accept(page);
			page.goBack();
			page.reload();
			assertThat(page.locator("main").innerText()).doesNotContain("41");
			assertThat(page.locator("#age-number").count()).isZero();
		}
	}

	@Test
	void withoutScriptsAPageAsksAndNothingIsShownAfterTheEnd() {
		try (Visitor tablet = Site.visitorWithoutJavaScript(Screen.PHONE)) {
			share(tablet);
			Journey journey = Journey.start(tablet).answerUntil(Patient.benign(), "saddle-feeling");
			journey.page().navigate("/check/idle");
			new Always(tablet, "shared-no-script").accept(journey.page());
			journey.press("web.idle.stay");
			assertThat(journey.path()).isEqualTo("/check/saddle-feeling");
			journey.page().navigate("/check/idle");
			journey.press("web.idle.end");

			assertThat(journey.path()).isEqualTo("/check/ended");
			journey.page().navigate("/check/saddle-feeling");
			assertThat(journey.page().locator("fieldset").count()).isZero();
		}
	}

	/** Somebody of the staff makes it one, and is signed out by that. */
	private static void share(Visitor tablet) {
		Page page = Staff.signIn(tablet, Staff.SECOND);
		page.navigate("/staff/shared-device");
		new Always(tablet, "staff-shared-device").accept(page);
		Staff.press(page, Site.words("staff.shared-device.on"));
		assertThat(page.locator("h1").innerText()).isEqualTo(Site.words("questionnaire.start.title"));
		page.navigate("/staff");
		assertThat(page.url()).contains("/staff/sign-in");
		page.close();
	}

}
