package clinic.backcheck.journeys;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.support.Database;
import clinic.backcheck.support.RunningApplication;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes over the wire, compressed as it is served, and what a page says on a bad
 * line.
 */
class BudgetJourneyTests {

	private static final String PAGE = "() => performance.getEntriesByType('navigation')[0].encodedBodySize";

	private static final String LOADED = "() => performance.getEntriesByType('navigation')[0].loadEventEnd > 0"
			+ " && document.fonts.status === 'loaded'";

	private static final String ASSET = "(ending) => performance.getEntriesByType('resource')"
			+ ".filter((it) => it.name.endsWith(ending)).reduce((sum, it) => sum + it.encodedBodySize, 0)";

	private static final String SCRIPTS = "() => [document.querySelectorAll('script').length,"
			+ " document.querySelectorAll('script[src^=\"/assets/\"][defer]').length].join()";

	private final Map<String, Integer> sizes = new TreeMap<>();

	private static final int PAGE_BYTES = 8 * 1024;

	/** Too hurt to look after themselves, by a mild pain: is asked whether that fits. */
	private static final Patient CONTRADICTORY = Patient.benign().with("function", "cannot-care");

	/** A Wednesday in November, when the clinic is open: its names are the longest. */
	private static final Instant OPEN = Instant.parse("2026-11-25T10:58:00Z");

	/** The same evening, when pages say when the clinic opens again. */
	private static final Instant CLOSED = Instant.parse("2026-11-25T22:58:00Z");

	/**
	 * In Arabic, which takes most bytes, and at fixed times: a page must not grow too
	 * large because of the day on which it is weighed.
	 */
	@Test
	void everyPageStaysWithinItsBudget() {
		RunningApplication application = RunningApplication.with(Database.H2, MovableClock.InPlace.class);
		try {
			for (Instant now : List.of(OPEN, CLOSED)) {
				application.bean(MovableClock.class).set(now);
				weighAll(application);
			}
			weighTurnings(application);
		}
		finally {
			application.close();
		}
		LoggerFactory.getLogger(BudgetJourneyTests.class).info("Bytes of each page, as served: {}", this.sizes);
		assertThat(this.sizes).hasSizeGreaterThan(40)
			.containsKeys("/check/stop", "/check/fits", "/check/now-ill", "/recheck/…")
			.allSatisfy((path, size) -> assertThat(size).as(path).isBetween(500, PAGE_BYTES));
	}

	private void weighAll(RunningApplication application) {
		try (Visitor visitor = Visitor.speaking("ar", application.uri(), Screen.PHONE, true)) {
			Journey journey = Journey.start(visitor, this::weigh).answer(Patient.benign()).seeResult();
			for (String path : new String[] { "/result/print", "/result/sources", "/help", "/privacy", "/accessibility",
					"/nowhere", "/about", "/about/causes", "/about/treatments", "/about/home-care",
					"/about/second-document", "/about/sources?page=1", "/about/sources?page=2" }) {
				journey.page().navigate(path);
				weigh(journey.page());
			}
			application.bean(MovableClock.class).pass(Duration.ofDays(2));
			journey.page().navigate("/result/recheck");
			this.sizes.merge("/recheck/…", size(journey.page()), Math::max);
			journey.press("questionnaire.recheck.button");
			journey.answer(Patient.benign().with("signs", "not-sure").with("pain-score", "8")).seeResult();
			assertThat(journey.page().locator("#compared figure img").count()).isOne();
		}
	}

	/** Pages that not everybody comes by. */
	private void weighTurnings(RunningApplication application) {
		try (Visitor visitor = Visitor.speaking("ar", application.uri(), Screen.PHONE, true)) {
			Journey journey = Journey.start(visitor).answer(CONTRADICTORY);
			for (String path : new String[] { "/", "/check/fits", "/check/save", "/return", "/check/again" }) {
				journey.page().navigate(path);
				weigh(journey.page());
			}
		}
		try (Visitor visitor = Visitor.speaking("ar", application.uri(), Screen.PHONE, true)) {
			weigh(Journey.start(visitor).answer(Patient.notSure().with("saddle-feeling", "changed")).page());
		}
	}

	@Test
	void theFirstViewOfAQuestionIsSmall() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Page page = Journey.start(visitor).page();
			int css = asset(page, "backcheck.css");
			int script = asset(page, "backcheck.js");
			int font = asset(page, ".woff2");

			assertThat(page.evaluate(SCRIPTS)).isEqualTo("1,1");
			assertThat(css).isBetween(1, 12_000);
			assertThat(script).isBetween(1, 3_000);
			assertThat(size(page) + css + script + font + asset(page, ".svg")).isBetween(40_000, 60_000);
		}
	}

	@Test
	void theExtendedFontStaysWithinItsBudgetToo() {
		try (Visitor visitor = Site.visitor("pl", Screen.PHONE)) {
			Page page = Journey.start(visitor).page();

			assertThat(size(page) + asset(page, "backcheck.css") + asset(page, "backcheck.js") + asset(page, ".woff2")
					+ asset(page, ".svg"))
				.isBetween(60_000, 80_000);
		}
	}

	private void weigh(Page page) {
		this.sizes.merge(page.url().replaceFirst("^https?://[^/]+", ""), size(page), Math::max);
	}

	private static int size(Page page) {
		awaitAll(page);
		return ((Number) page.evaluate(PAGE)).intValue();
	}

	private static int asset(Page page, String ending) {
		awaitAll(page);
		return ((Number) page.evaluate(ASSET, ending)).intValue();
	}

	/**
	 * A tab has its new address as soon as the first bytes are there; how many came is
	 * known only with the last.
	 */
	private static void awaitAll(Page page) {
		page.waitForFunction(LOADED);
	}

}
