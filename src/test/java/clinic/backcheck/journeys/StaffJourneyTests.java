package clinic.backcheck.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@ResourceLock("worklist")
class StaffJourneyTests {

	@Test
	void whatAPatientSendsIsClaimedNotedAndClosed() {
		String reference = Sending.urgent("Rosa Marlow");

		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			var always = new Always(visitor, "staff");
			Page page = Staff.signIn(visitor, Staff.FIRST);
			always.accept(page);
			Pages.follow(page.getByText("Rosa Marlow").first());
			assertThat(page.locator("main").innerText()).contains(reference, "07700 900142");
			assertThat(page.locator("#raised").innerText()).contains("Sexual function");
			always.accept(page);

			Staff.press(page, Site.words("worklist.claim.new"));
			assertThat(page.locator("main").innerText())
				.contains(Site.words("worklist.case.owner", Site.words("worklist.owner.me")));
			Staff.unfold(page, "worklist.action.note-heading");
			page.getByLabel(Site.words("worklist.action.note-label")).fill("Tried to call, no answer.");
			Staff.press(page, Site.words("worklist.action.note"));
			assertThat(page.locator("#timeline").innerText()).contains("Tried to call, no answer.");
			Staff.unfold(page, "worklist.action.close-heading");
			Staff.press(page, Site.words("worklist.action.close"));
			assertThat(page.title()).startsWith("Error:");
			always.accept(page);
			page.getByLabel(Site.words("worklist.action.outcome"), new Page.GetByLabelOptions().setExact(true))
				.selectOption("advised-by-telephone");
			page.getByLabel(Site.words("worklist.action.grade")).selectOption("right");
			Staff.press(page, Site.words("worklist.action.close"));

			page.navigate("/staff/cases/" + reference);
			assertThat(page.locator("#timeline").innerText())
				.contains(Site.words("worklist.outcome.advised-by-telephone"));
			always.accept(page);
			page.navigate("/staff/cases/" + reference + "/as-seen");
			assertThat(page.locator("main").innerText()).contains(Site.words("questionnaire.level.urgent.heading"));
		}
	}

	@Test
	void twoPeopleWhoActAtOnceGetAConflictAndLoseNothing() {
		String reference = Sending.urgent("Amira Haddad", Screen.WIDE);

		try (Visitor one = Site.visitor(Screen.WIDE); Visitor other = Site.visitor(Screen.PHONE)) {
			Page first = Staff.signIn(one, Staff.FIRST);
			Page second = Staff.signIn(other, Staff.SECOND);
			first.navigate("/staff/cases/" + reference);
			second.navigate("/staff/cases/" + reference);
			Staff.press(first, Site.words("worklist.claim.new"));
			second.locator("details:has(#result) > summary").click();
			second.locator("#result").selectOption("left-message");
			second.locator("#contact-note").fill("Spoke to her daughter");
			Staff.press(second, Site.words("worklist.action.contact"));

			assertThat(second.locator("h1").innerText()).isEqualTo(Site.words("worklist.conflict.heading"));
			assertThat(second.locator("main").innerText()).contains(Site.words("worklist.conflict.nothing-done"));
			assertThat(second.locator("#wanted").innerText()).contains(Site.words("worklist.contact.left-message"),
					"Spoke to her daughter");
			assertThat(second.locator("#now").innerText()).contains(Staff.FIRST);
			new Always(other, "staff-conflict").accept(second);
			Staff.press(second, Site.words("worklist.conflict.again"));
			assertThat(second.locator("#timeline").innerText()).contains("Spoke to her daughter");
			first.reload();
			assertThat(first.locator("main").innerText())
				.contains(Site.words("worklist.case.owner", Site.words("worklist.owner.me")));
		}
	}

	@Test
	void theWorklistAsksWhoYouAre() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Page page = visitor.open("/staff/cases/BC-0000-0000");

			assertThat(page.url()).contains("/staff/sign-in");
			new Always(visitor, "staff").accept(page);
			page.getByLabel(Site.words("staff.email")).fill("nobody@example.org");
			page.getByLabel(Site.words("staff.password"), new Page.GetByLabelOptions().setExact(true)).fill("wrong");
			Staff.press(page, Site.words("staff.sign-in.button"));
			assertThat(page.title()).startsWith("Error:");
			new Always(visitor, "staff-wrong").accept(page);
		}
	}

}
