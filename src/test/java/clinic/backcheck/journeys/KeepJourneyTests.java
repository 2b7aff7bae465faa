package clinic.backcheck.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import clinic.backcheck.support.PdfUa;
import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What people take with them: a code, a file, a link. */
class KeepJourneyTests {

	@Test
	void aCheckBegunOnAPhoneIsFinishedOnALaptop() {
		try (Visitor phone = Site.visitor(Screen.PHONE); Visitor laptop = Site.visitor(Screen.WIDE)) {
			Journey begun = Journey.at(phone, "/check/about-you", Patient.benign());
			var onPhone = new Always(phone, "save");
			Pages.follow(begun.page().locator("a[href='/check/save']"));
			onPhone.accept(begun.page());
			born(begun.page());
			begun.press("questionnaire.save.button");
			onPhone.accept(begun.page());
			String code = begun.page().locator(".bc-ref").innerText();

			Page page = laptop.open("/return");
			var onLaptop = new Always(laptop, "return");
			onLaptop.accept(page);
			page.locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT));
			born(page);
			Journey again = Journey.in(page);
			again.press("questionnaire.return.button");
			assertThat(again.path()).as("the emergency list comes first").isEqualTo("/check/emergency-signs");
			again.answerPage(Patient.benign());
			assertThat(again.path()).isEqualTo("/check/about-you");
			again.answer(Patient.benign()).seeResult();
			assertThat(again.path()).isEqualTo("/result");

			begun.page().navigate("/check/about-you");
			assertThat(begun.heading()).isEqualTo(Site.words("web.error.moved.title"));
			onPhone.accept(begun.page());
		}
	}

	@Test
	void aResultIsPrintedSavedAndComparedWithTheNextOne() throws IOException {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = Journey.at(visitor, "/check/answers", Patient.benign()).seeResult();
			var always = new Always(visitor, "keep");
			Download file = journey.page()
				.waitForDownload(() -> journey.page().locator("a[href='/result.pdf']").first().click());
			assertThat(PdfUa.violations(Files.readAllBytes(file.path()))).isEmpty();
			assertThat(file.suggestedFilename()).matches("backcheck-[A-Z0-9-]+\\.pdf");
			journey.page().navigate("/result/print");
			always.accept(journey.page());
			assertThat(journey.page().locator(".bc-wallet").isVisible()).isTrue();

			journey.page().navigate("/result/recheck");
			assertThat(journey.path()).startsWith("/recheck/");
			assertThat(journey.heading()).isEqualTo(Site.words("questionnaire.recheck.title"));
			journey.press("questionnaire.recheck.button");
			Patient worse = Patient.benign()
				.with("signs", "not-sure")
				.with("pain-score", "8")
				.with("pain-course", "worse");
			List<String> asked = new ArrayList<>();
			int pages = 0;
			while (journey.path().matches("/check/now-.*")) {
				always.accept(journey.page());
				asked.addAll(ids(journey.page()));
				journey.fill(worse);
				journey.next();
				pages++;
			}
			assertThat(pages).isBetween(3, 6);
			assertThat(asked).as("each sign of the list that is in doubt")
				.contains("saddle-feeling", "chest", "injury", "headache", "pee-colour", "bruise");
			journey.seeResult();
			always.accept(journey.page());

			assertThat(journey.page().locator("main").innerText()).contains(
					Site.words("questionnaire.recheck.compared"), Site.words("questionnaire.recheck.overall.WORSE"));
			journey.page().waitForFunction("() => document.querySelector('#compared figure img').naturalWidth > 0");
			assertThat(journey.page().locator(".bc-course").count()).as("their own course, not the usual one").isZero();
		}
	}

	@SuppressWarnings("unchecked")
	private static List<String> ids(Page page) {
		return (List<String>) page.locator("fieldset[id]").evaluateAll("(all) => all.map((it) => it.id)");
	}

	private static void born(Page page) {
		page.locator("#day").fill("3");
		page.locator("#month").fill("2");
		page.locator("#year").fill("1965");
	}

}
