package clinic.backcheck.journeys;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;

import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at every page of a journey: axe, one heading, no wider than the screen, nothing
 * about the person in the address; and takes a picture of each. Axe is a script itself,
 * so that pages are not measured where scripts are off: there they are the same pages.
 */
final class Always implements Consumer<Page> {

	private final Visitor visitor;

	private final String journey;

	private final Set<String> seen = new HashSet<>();

	Always(Visitor visitor, String journey) {
		this.visitor = visitor;
		this.journey = journey;
	}

	@Override
	public void accept(Page page) {
		page.waitForLoadState();
		String path = page.url()
			.replaceFirst("^https?://[^/]+/?", "")
			.replaceFirst("[?#].*", "")
			.replaceFirst("staff/cases/[^/]+", "case")
			.replace('/', '-');
		this.seen.add(path);
		this.visitor.picture(page, this.journey + "-" + (path.isEmpty() ? "start" : path));
		if (!page.url().contains("/staff")) {
			assertThat(page.url()).doesNotContain("?", "=");
		}
		Pages.assertHeaded(page);
		if (this.visitor.runsScripts()) {
			Pages.assertFits(page);
			Pages.assertAccessible(page);
		}
	}

	/** How many different pages were looked at. */
	int pages() {
		return this.seen.size();
	}

}
