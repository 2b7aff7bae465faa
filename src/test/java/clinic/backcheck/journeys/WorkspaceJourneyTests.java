package clinic.backcheck.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A day in the clinic: find a person, ring, step down with a colleague, look at figures.
 */
@ResourceLock("worklist")
class WorkspaceJourneyTests {

	@Test
	void anEmergencyIsFoundRungAndSteppedDownByTwo() {
		String reference = send("Nora Quill");
		try (Visitor one = Site.visitor(Screen.WIDE); Visitor other = Site.visitor(Screen.PHONE)) {
			var always = new Always(one, "workspace");
			Page page = Staff.signIn(one, Staff.FIRST);
			page.getByLabel(Site.words("worklist.search.label")).fill("nora  QUILL");
			Staff.press(page, Site.words("worklist.search.button"));
			always.accept(page);
			assertThat(page.url()).doesNotContainIgnoringCase("quill");
			Pages.follow(page.getByText("Nora Quill").first());

			Staff.press(page, Site.words("worklist.claim.new"));
			page.getByLabel(Site.words("worklist.action.result")).selectOption("no-answer");
			Staff.press(page, Site.words("worklist.action.contact"));
			Staff.unfold(page, "worklist.action.override-heading");
			always.accept(page);
			page.getByLabel(Site.words("worklist.action.level")).selectOption("urgent");
			page.getByLabel(Site.words("worklist.action.reason")).fill("Old numbness, examined last week");
			Staff.press(page, Site.words("worklist.action.override"));
			assertThat(page.locator("#actions").innerText()).contains(Site.words("worklist.case.proposal.own"));
			assertThat(page.locator(".bc-casehead .bc-pill").first().innerText())
				.isEqualTo(Site.words("web.urgency.EMERGENCY"));
			always.accept(page);

			Page second = Staff.signIn(other, Staff.SECOND);
			second.navigate("/staff/cases/" + reference);
			assertThat(second.locator(".bc-casehead").innerText()).contains(Staff.FIRST);
			new Always(other, "workspace-second").accept(second);
			Staff.press(second, Site.words("worklist.action.agree"));
			assertThat(second.locator(".bc-casehead .bc-pill").first().innerText())
				.isEqualTo(Site.words("web.urgency.URGENT"));
			assertThat(second.locator("#timeline").innerText()).contains("Old numbness, examined last week");
		}
	}

	@Test
	void hoursFiguresAlertsAndStopsAreReadable() {
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			var always = new Always(visitor, "desk");
			Page page = Staff.signIn(visitor, Staff.FIRST);
			for (String path : new String[] { "/staff/search", "/staff/alerts", "/staff/stops", "/staff/insights" }) {
				page.navigate(path);
				always.accept(page);
			}
			page.navigate("/staff/hours");
			page.locator("#SUNDAY").fill("from ten");
			Staff.press(page, Site.words("staff.hours.week.button"));
			assertThat(page.title()).startsWith("Error:");
			assertThat(page.locator("#SUNDAY").inputValue()).isEqualTo("from ten");
			always.accept(page);
		}
	}

	/** A check that is an emergency and was sent to the clinic, by its reference. */
	private static String send(String name) {
		try (Visitor visitor = Site.visitorWithoutJavaScript(Screen.PHONE)) {
			Journey journey = Journey.start(visitor).answer(Patient.benign().with("saddle-feeling", "changed"));
			journey.press("questionnaire.stop.call-me.button");
			Sending.fill(journey, name);
			journey.press("questionnaire.send.button.call");
			return journey.page().locator(".bc-ref").innerText().strip();
		}
	}

}
