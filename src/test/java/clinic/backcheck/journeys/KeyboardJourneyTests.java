package clinic.backcheck.journeys;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

class KeyboardJourneyTests {

	private static final int MANY = 80;

	@Test
	void theFirstPagesNeedNoMouse() {
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Page page = visitor.open("/");
			tabTo(page, Site.words("questionnaire.start.button"));
			page.keyboard().press("Enter");
			page.waitForURL("**/check/emergency-signs");
			tabTo(page, Site.label("signs", "none"));
			page.keyboard().press("Space");
			tabTo(page, Site.words("questionnaire.continue"));
			page.keyboard().press("Enter");
			page.waitForURL("**/check/saddle-feeling");
			tabTo(page, Site.label("saddle-feeling", "as-always"));
			page.keyboard().press("Space");
			tabTo(page, Site.words("questionnaire.continue"));
			page.keyboard().press("Enter");

			page.waitForURL("**/check/passing-urine");
		}
	}

	@Test
	void theFirstStopLeadsPastTheHeader() {
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Page page = visitor.open("/");
			page.keyboard().press("Tab");
			assertThat(focused(page)).isEqualTo(Site.words("web.layout.skip"));
			page.keyboard().press("Enter");

			assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
		}
	}

	/** Tabs until the control with this name has focus, and sees that the focus shows. */
	private static void tabTo(Page page, String name) {
		Keyboard keyboard = page.keyboard();
		for (int stops = 0; !focused(page).equals(name); stops++) {
			assertThat(stops).as("stops on the way to " + name).isLessThan(MANY);
			keyboard.press("Tab");
		}
		Object shown = page.evaluate(
				"""
						() => { const own = getComputedStyle(document.activeElement);
						  const mark = getComputedStyle(document.activeElement.labels?.[0] ?? document.activeElement, '::before');
						  return [own, mark].some(s => s.outlineStyle !== 'none' || s.boxShadow !== 'none'); }""");
		assertThat(shown).as("focus shows on " + name).isEqualTo(true);
	}

	private static String focused(Page page) {
		return String.valueOf(page.evaluate("""
				() => { const at = document.activeElement;
				  return (at.labels?.[0] ?? at).innerText?.trim() ?? ''; }"""));
	}

}
