package clinic.backcheck.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;

import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Marks on the drawing of a body. */
class BodyMapJourneyTests {

	private static final int SMALLEST_TARGET = 24;

	@Test
	void thePictureAndTheListAreOneControlOnAPhone() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Page page = bodyMap(visitor);

			assertThat(fill(place(page, "arm-left"))).doesNotContain("mark-PAIN");
			place(page, "arm-left").click();
			assertThat(page.isChecked("#pain-site-arm-left")).isTrue();
			assertThat(fill(place(page, "arm-left"))).contains("mark-PAIN");
			page.focus("#pain-site-arm-left");
			page.keyboard().press("Space");
			assertThat(fill(place(page, "arm-left"))).doesNotContain("mark-PAIN");
			assertThat(page.locator("[aria-hidden] input, [aria-hidden] a, [aria-hidden] [tabindex]").count()).isZero();
			place(page, "arm-left").click();
			new Always(visitor, "body-map").accept(page);
		}
	}

	@Test
	void everyPlaceIsLargeEnoughForAFinger() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			for (Locator place : bodyMap(visitor).locator(".bc-map__fig path").all()) {
				assertThat(place.boundingBox().width).isGreaterThanOrEqualTo(SMALLEST_TARGET);
				assertThat(place.boundingBox().height).isGreaterThanOrEqualTo(SMALLEST_TARGET);
			}
		}
	}

	@Test
	void leftIsNeverMirrored() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Page page = bodyMap(visitor);
			assertLeftIsLeftFromBehind(page);
			page.evaluate("() => document.documentElement.dir = 'rtl'");

			assertLeftIsLeftFromBehind(page);
		}
	}

	@Test
	void leftInTheListStandsOnTheLeftAsInThePicture() {
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Page page = bodyMap(visitor);
			for (String direction : new String[] { "ltr", "rtl" }) {
				page.evaluate("(it) => document.documentElement.dir = it", direction);
				for (String pair : new String[] { "upper-back", "side", "low-back", "buttock", "lower-leg" }) {
					assertThat(inTheList(page, pair + "-left")).as(pair).isLessThan(inTheList(page, pair + "-right"));
				}
			}
		}
	}

	@Test
	void forcedColoursStillShowAMark() {
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Page page = bodyMap(visitor);
			page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
			place(page, "tailbone").click();

			assertThat(fill(place(page, "tailbone"))).isNotEqualTo(fill(place(page, "neck")));
			assertThat(page.isChecked("#pain-site-tailbone")).isTrue();
		}
	}

	@Test
	void thePictureWorksWithoutJavaScript() {
		try (Visitor visitor = Site.visitorWithoutJavaScript(Screen.PHONE)) {
			Page page = bodyMap(visitor);
			place(page, "low-back-right").click();

			assertThat(page.isChecked("#pain-site-low-back-right")).isTrue();
		}
	}

	private static Page bodyMap(Visitor visitor) {
		return Journey.start(visitor).answerUntil(Patient.benign(), "body-map").page();
	}

	private static Locator place(Page page, String region) {
		return page.locator("label[for=pain-site-" + region + "] path").first();
	}

	private static String fill(Locator place) {
		return String.valueOf(place.evaluate("(path) => getComputedStyle(path).fill"));
	}

	private static void assertLeftIsLeftFromBehind(Page page) {
		Locator back = page.locator(".bc-map__fig").nth(0);
		Locator front = page.locator(".bc-map__fig").nth(1);
		assertThat(x(back, "left")).isLessThan(x(back, "right"));
		assertThat(x(front, "left")).isGreaterThan(x(front, "right"));
	}

	private static double x(Locator figure, String side) {
		return figure.locator(".s-lower-leg-" + side + " path").boundingBox().x;
	}

	private static double inTheList(Page page, String region) {
		return page.locator(".bc-map__list label[for=pain-site-" + region + "]").boundingBox().x;
	}

}
