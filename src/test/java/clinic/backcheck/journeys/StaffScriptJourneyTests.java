package clinic.backcheck.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What the staff's script adds: keys, news, who looks at a case now, and copying. */
@ResourceLock("worklist")
class StaffScriptJourneyTests {

	private static final long UNTIL_NEWS_IS_ASKED_FOR = 30_000;

	private static final long UNTIL_LOOKING_IS_TOLD_AGAIN = 60_000;

	@Test
	void newCasesAreAnnouncedInPlaceAndKeysLeadThroughThem() {
		Sending.urgent("Ines Calder");
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Page page = Staff.signIn(visitor, Staff.FIRST);
			page.clock().install();
			page.navigate("/staff");
			String before = page.locator("main table").innerText();
			Locator news = page.locator("#news-of-cases");
			assertThat(news.isVisible()).isFalse();
			Sending.urgent("Bela Orban");
			page.clock().fastForward(UNTIL_NEWS_IS_ASKED_FOR);

			PlaywrightAssertions.assertThat(news).isVisible();
			assertThat(page.locator("main table").innerText()).isEqualTo(before).doesNotContain("Bela Orban");
			new Always(visitor, "news").accept(page);
			Pages.follow(news.locator("a"));
			assertThat(page.locator("main table").innerText()).contains("Bela Orban");
			keysWorkOnlyForThoseWhoSwitchThemOn(page, visitor);
		}
	}

	/** On a list of two or more. */
	private static void keysWorkOnlyForThoseWhoSwitchThemOn(Page page, Visitor visitor) {
		Locator cases = page.locator(".bc-case a");
		page.keyboard().press("j");
		assertThat(focused(page)).as("nobody switched keys on").isEqualTo("BODY");

		Staff.unfold(page, "worklist.keys.heading");
		page.locator("#keys").check();
		new Always(visitor, "keys").accept(page);
		page.keyboard().press("j");
		Pages.assertFocused(cases.nth(0));
		page.keyboard().press("j");
		Pages.assertFocused(cases.nth(1));
		page.keyboard().press("k");
		Pages.assertFocused(cases.nth(0));
		page.keyboard().press("/");
		Pages.assertFocused(page.locator("#q"));
		page.keyboard().type("jack");
		assertThat(page.locator("#q").inputValue()).as("letters in a field are letters").isEqualTo("jack");
	}

	@Test
	void theSummaryIsCopiedAndTheCaseStaysMarkedAsLookedAt() {
		String reference = Sending.urgent("Greta Lind");
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Page page = Staff.signIn(visitor, Staff.FIRST);
			page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
			page.clock().install();
			page.navigate("/staff/cases/" + reference);
			Locator copy = page.locator("#copy");
			copy.evaluate("(it) => it.closest('details')?.setAttribute('open', '')");
			copy.click();

			PlaywrightAssertions.assertThat(copy).hasText(copy.getAttribute("data-done"));
			assertThat(String.valueOf(page.evaluate("() => navigator.clipboard.readText()"))).contains(reference,
					"Greta Lind");
			assertThat(page.waitForResponse("**/looking", () -> page.clock().fastForward(UNTIL_LOOKING_IS_TOLD_AGAIN))
				.status()).isEqualTo(204);
		}
	}

	private static Object focused(Page page) {
		return page.evaluate("() => document.activeElement.tagName");
	}

}
