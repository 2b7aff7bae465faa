package clinic.backcheck.journeys;

import java.io.IOException;
import java.util.Objects;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import clinic.backcheck.support.Pages;
import clinic.backcheck.support.PdfUa;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The way through in other languages than English, one of them from right to left. */
class LanguageJourneyTests {

	private static final Patient URGENT = Patient.benign().with("sexual-function", "changed");

	@ParameterizedTest
	@ValueSource(strings = { "es", "pl", "ar" })
	void everyPageSpeaksTheLanguageOfTheBrowserAndIsAccessible(String language) throws IOException {
		try (Visitor visitor = Site.visitor(language, Screen.PHONE)) {
			var always = new Always(visitor, language);
			Journey journey = Journey.start(visitor, (page) -> {
				always.accept(page);
				assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
			});
			EveryPageJourneyTests.OPEN.forEach((path) -> look(journey.page(), path, language));
			journey.page().navigate("/check/emergency-signs");
			journey.answer(URGENT);
			EveryPageJourneyTests.ANSWERED.forEach((path) -> look(journey.page(), path, language));
			journey.page().navigate("/check/answers");
			journey.seeResult();

			assertThat(journey.path()).isEqualTo("/result");
			assertThat(journey.heading()).isEqualTo(Site.say(language, "questionnaire.level.urgent.heading"));
			assertThat(journey.page().locator("q").allInnerTexts())
				.contains(Site.label(language, "sexual-function", "changed"));
			assertThat(journey.page().locator("main").innerText())
				.contains(Site.say(language, "questionnaire.left-out"))
				.doesNotContain("Choose", "Your result", "You said", "??");
			EveryPageJourneyTests.FINISHED.forEach((path) -> look(journey.page(), path, language));
			byte[] pdf = journey.page()
				.request()
				.get("/result.pdf", RequestOptions.create().setHeader("Accept-Language", language))
				.body();
			assertThat(PdfUa.violations(pdf)).isEmpty();
			try (PDDocument document = Loader.loadPDF(pdf)) {
				assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
			}
		}
	}

	private static void look(Page page, String path, String language) {
		page.navigate(path);
		assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
		Pages.assertHeaded(page);
		Pages.assertFits(page);
		Pages.assertStill(page);
		Pages.assertAccessible(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "es", "pl", "ar" })
	void anEmergencyAndAnErrorSpeakItToo(String language) {
		try (Visitor visitor = Site.visitor(language, Screen.PHONE)) {
			Journey journey = Journey.start(visitor);
			journey.next();
			assertThat(journey.page().title()).startsWith(Site.say(language, "questionnaire.error"));
			new Always(visitor, language + "-error").accept(journey.page());
			journey.answer(Patient.benign().with("saddle-feeling", "changed"));

			assertThat(journey.path()).isEqualTo("/check/stop");
			assertThat(journey.heading()).contains("999");
			new Always(visitor, language + "-stop").accept(journey.page());
		}
	}

	@Test
	void arabicRunsFromRightToLeftButLeftOfABodyStaysLeft() {
		try (Visitor visitor = Site.visitor("ar", Screen.WIDE)) {
			Journey journey = Journey.start(visitor, new Always(visitor, "ar")).answerUntil(URGENT, "body-map");
			Page page = journey.page();
			int width = page.viewportSize().width;

			assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
			assertThat(centre(page, ".bc-logo")).as("the logo comes first, on the right").isGreaterThan(width / 2.0);
			assertThat(centre(page, ".govuk-back-link")).isGreaterThan(width / 2.0);
			assertThat(centre(page, "#pain-site-neck")).as("a box stands right of its words")
				.isGreaterThan(centre(page, "label[for=pain-site-head]") - 1);
			assertThat(centre(page, ".bc-map__fig .s-lower-leg-left path"))
				.as("seen from behind, the left leg is on the left")
				.isLessThan(centre(page, ".bc-map__fig .s-lower-leg-right path"));
			assertThat(page.locator("header [dir=ltr]").first().isVisible()).isTrue();
		}
	}

	@Test
	void aChangeOfLanguageKeepsWhatIsTickedAndTyped() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			change(visitor);
		}
	}

	@Test
	void itDoesSoWithoutJavaScriptToo() {
		try (Visitor visitor = Site.visitorWithoutJavaScript(Screen.PHONE)) {
			change(visitor);
		}
	}

	private static void change(Visitor visitor) {
		Journey journey = Journey.start(visitor).answerUntil(URGENT, "about-you");
		journey.fill(URGENT);
		int ticked = journey.page().locator("input:checked").count();
		String age = journey.page().locator("#age-number").inputValue();
		journey.speak("ar");

		assertThat(ticked).isPositive();
		assertThat(journey.page().locator("input:checked").count()).isEqualTo(ticked);
		assertThat(journey.page().locator("#age-number").inputValue()).isEqualTo(age).isNotEmpty();
		assertThat(journey.page().locator("#age legend").innerText())
			.isEqualTo(Objects.requireNonNull(Site.edition().texts("ar").questions().get("age")).text());
		journey.speak("pl").next();
		assertThat(journey.page().locator("html").getAttribute("lang")).isEqualTo("pl");
		journey.answer(URGENT).seeResult();
		assertThat(journey.heading()).isEqualTo(Site.say("pl", "questionnaire.level.urgent.heading"));
		journey.speak("es");
		assertThat(journey.heading()).as("the same result, in other words")
			.isEqualTo(Site.say("es", "questionnaire.level.urgent.heading"));
	}

	private static double centre(Page page, String selector) {
		var box = page.locator(selector).first().boundingBox();
		return box.x + box.width / 2;
	}

}
