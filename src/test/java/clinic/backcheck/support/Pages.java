package clinic.backcheck.support;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page has to keep, in every state. */
public final class Pages {

	private Pages() {
	}

	/** Fails with the rules and places that axe reports; no rule is left out. */
	public static void assertAccessible(Page page) {
		List<String> found = new AxeBuilder(page).analyze().getViolations().stream().map(Pages::describe).toList();

		assertThat(found).as("accessibility of %s", page.title()).isEmpty();
	}

	private static String describe(Rule rule) {
		return rule.getId() + ": " + rule.getHelp()
				+ rule.getNodes().stream().map(CheckedNode::getHtml).map((html) -> "\n    " + html).toList();
	}

	/** Fails where a page is wider than its screen. */
	public static void assertFits(Page page) {
		Object wide = page.evaluate("""
				() => [...document.querySelectorAll('body *')]
				  .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
				  .slice(0, 5).map(e => e.outerHTML.slice(0, 120))""");
		Object overflow = page
			.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

		assertThat(((Number) overflow).intValue()).as("pixels too wide: %s, because of %s", page.title(), wide)
			.isLessThanOrEqualTo(0);
	}

	/** Fails where a page does not have exactly one main heading, or no title. */
	public static void assertHeaded(Page page) {
		assertThat(page.title()).isNotBlank();
		assertThat(page.locator("h1").count()).as("main headings of %s", page.title()).isEqualTo(1);
	}

}
