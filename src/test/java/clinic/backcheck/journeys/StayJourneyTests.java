package clinic.backcheck.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A long call, a note that is typed meanwhile, and the end of the session. */
@ResourceLock("worklist")
class StayJourneyTests {

	private static final long UNTIL_THE_SERVER_HEARS = 61_000;

	private static final long UNTIL_IT_ASKS = 27 * 60_000 + 6_000;

	private static final long UNTIL_IT_LEAVES = 3 * 60_000 + 6_000;

	private static final String NOTE = "She can feel her left foot again";

	@Test
	void whoeverTypesIsHeardAndWhoeverWentIsAskedAndThenSignedOut() {
		String reference = Sending.urgent("Ines Moor");
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Page page = Staff.signIn(visitor, Staff.FIRST);
			page.clock().install();
			page.navigate("/staff/cases/" + reference);
			Staff.unfold(page, "worklist.action.note-heading");
			page.locator("#note").fill(NOTE);
			awaitHeard(page, () -> page.clock().fastForward(UNTIL_THE_SERVER_HEARS));
			Locator dialog = page.locator("dialog#stay");
			assertThat(dialog.isVisible()).isFalse();

			page.clock().fastForward(UNTIL_IT_ASKS);
			assertThat(dialog.isVisible()).as("asked").isTrue();
			assertThat(page.evaluate("() => document.activeElement.closest('dialog')?.id")).isEqualTo("stay");
			new Always(visitor, "staff-stay").accept(page);
			awaitHeard(page, () -> page.keyboard().press("Enter"));
			assertThat(dialog.isVisible()).isFalse();
			assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("note");
			assertThat(page.locator("#note").inputValue()).as("nothing typed is lost").isEqualTo(NOTE);

			page.clock().fastForward(UNTIL_IT_ASKS);
			assertThat(dialog.isVisible()).isTrue();
			page.clock().fastForward(UNTIL_IT_LEAVES);
			page.waitForURL("**/staff/sign-in*");
			assertThat(page.locator("main").innerText()).contains(Site.words("staff.sign-in.over"));
			new Always(visitor, "staff-over").accept(page);
		}
	}

	@Test
	void beforeTheLongestTimeIsOverThePageSaysSoAndKeepsWhatIsTyped() {
		String reference = Sending.urgent("Ruth Alder");
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Page page = Staff.signIn(visitor, Staff.SECOND);
			page.clock().install();
			page.navigate("/staff/cases/" + reference);
			Staff.unfold(page, "worklist.action.note-heading");
			for (int times = 0; times < 27; times++) { // some 702 of 720 minutes
				page.clock().fastForward(25 * 60_000);
				type(page);
			}
			assertThat(page.locator("#session").innerText()).isEmpty();
			page.clock().fastForward(9 * 60_000);
			assertThat(page.locator("#session").innerText()).contains("You are signed out at");
			new Always(visitor, "staff-limit").accept(page);
			type(page);
			page.clock().fastForward(9 * 60_000);
			assertThat(page.locator("#session").innerText()).contains(Site.words("staff.session.lost"));
			assertThat(page.locator("#note").inputValue()).isEqualTo(NOTE);
		}
	}

	@Test
	void withoutScriptsWhatCameTooLateIsShown() {
		String reference = Sending.urgent("Vera Holm");
		try (Visitor visitor = Site.visitorWithoutJavaScript(Screen.WIDE)) {
			Page page = Staff.signIn(visitor, Staff.FIRST);
			page.navigate("/staff/cases/" + reference);
			Staff.unfold(page, "worklist.action.note-heading");
			page.locator("#note").fill(NOTE);
			Page other = visitor.open("/staff");
			Staff.press(other, Site.words("web.layout.signOut"));

			Pages.follow(page.locator("form:has(#note) button"));
			assertThat(page.getByLabel(Site.words("staff.unsaved.label")).inputValue()).isEqualTo(NOTE);
			new Always(visitor, "staff-unsaved").accept(page);
		}
	}

	private static void type(Page page) {
		awaitHeard(page, () -> {
			page.locator("#note").fill("");
			page.locator("#note").fill(NOTE);
			page.clock().fastForward(UNTIL_THE_SERVER_HEARS);
		});
	}

	/** The answer has come, and the page has noted it. */
	private static void awaitHeard(Page page, Runnable doing) {
		Object before = page.evaluate("() => localStorage.getItem('bc-heard')");
		page.waitForResponse("**/staff/stay", doing);
		page.waitForCondition(() -> !before.equals(page.evaluate("() => localStorage.getItem('bc-heard')")));
	}

}
