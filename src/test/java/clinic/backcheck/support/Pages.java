package clinic.backcheck.support;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page has to keep, in every state. */
public final class Pages {

	/** All that axe can see of a page, but for the tokens of its forms. */
	private static final String STATE = """
			() => {
			  const copy = document.documentElement.cloneNode(true);
			  copy.querySelectorAll('input[type=hidden]').forEach(e => e.remove());
			  return [copy.outerHTML, innerWidth, innerHeight, matchMedia('(forced-colors: active)').matches,
			    ...[...document.querySelectorAll(':checked, :focus, dialog:modal')].map(e => e.id)].join('\\n');
			}""";

	/** The browser hands over what it noted before, in a task of its own. */
	private static final String SHIFT = """
			() => new Promise((done) => {
			  let sum = 0;
			  new PerformanceObserver((list) => list.getEntries().forEach((it) => { sum += it.value; }))
			    .observe({ type: 'layout-shift', buffered: true });
			  requestAnimationFrame(() => setTimeout(() => done(sum), 50));
			})""";

	private static final Set<String> ACCESSIBLE = ConcurrentHashMap.newKeySet();

	private Pages() {
	}

	/**
	 * Clicks, and waits until all of the page that comes is there: a click is over as
	 * soon as the first bytes are, when there is nothing yet to count or to read.
	 */
	public static void follow(Locator control) {
		control.click();
		control.page().waitForLoadState();
	}

	/** Fails where the focus does not come to this control within a few seconds. */
	public static void assertFocused(Locator control) {
		PlaywrightAssertions.assertThat(control).isFocused();
	}

	/**
	 * Fails with the rules and places that axe reports; no rule is left out. A page that
	 * was looked at before, with the same markup and state on the same screen, is not
	 * looked at again: many journeys begin alike, and axe takes a second for each page.
	 */
	public static void assertAccessible(Page page) {
		page.waitForLoadState();
		String state = String.valueOf(page.evaluate(STATE));
		if (ACCESSIBLE.contains(state)) {
			return;
		}
		// Ours have no frames, so that axe need not open a second, empty tab to put
		// results
		// together.
		List<String> found = new AxeBuilder(page).setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.map(Pages::describe)
			.toList();

		assertThat(found).as("accessibility of %s", page.title()).isEmpty();
		ACCESSIBLE.add(state);
	}

	private static String describe(Rule rule) {
		return rule.getId() + ": " + rule.getHelp()
				+ rule.getNodes().stream().map(CheckedNode::getHtml).map((html) -> "\n    " + html).toList();
	}

	/** Fails where a page is wider than its screen. */
	public static void assertFits(Page page) {
		page.waitForLoadState();
		Object wide = page.evaluate("""
				() => [...document.querySelectorAll('body *')]
				  .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
				  .slice(0, 5).map(e => e.outerHTML.slice(0, 120))""");
		Object overflow = page
			.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

		assertThat(((Number) overflow).intValue()).as("pixels too wide: %s, because of %s", page.title(), wide)
			.isLessThanOrEqualTo(0);
	}

	/**
	 * Fails where something on a page moves after it was shown, whenever it is opened.
	 * Once alone can be a font that came late to a machine without those that stand in
	 * for it (docs/decisions/0055).
	 */
	public static void assertStill(Page page) {
		page.waitForLoadState();
		if (shift(page) > 0) {
			page.reload();
			assertThat(shift(page)).as("layout shift of %s", page.title()).isZero();
		}
	}

	private static double shift(Page page) {
		return ((Number) page.evaluate(SHIFT)).doubleValue();
	}

	/** Fails where a page does not have exactly one main heading, or no title. */
	public static void assertHeaded(Page page) {
		page.waitForLoadState();
		assertThat(page.title()).isNotBlank();
		assertThat(page.locator("h1").count()).as("main headings of %s", page.title()).isEqualTo(1);
	}

}
