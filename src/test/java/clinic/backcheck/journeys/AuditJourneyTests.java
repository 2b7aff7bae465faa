package clinic.backcheck.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import clinic.backcheck.support.PdfUa;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff take out of BackCheck, and that all of it stands in the audit trail. */
@ResourceLock("worklist")
class AuditJourneyTests {

	@Test
	void whatIsTakenOutStandsInTheTrailAndTheTrailHolds() throws Exception {
		String reference = Sending.urgent("Amira Haddad");
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			var always = new Always(visitor, "audit");
			Page page = Staff.signIn(visitor, Staff.FIRST);
			page.navigate("/staff/cases/" + reference);
			assertThat(PdfUa.violations(Files.readAllBytes(file(page, Site.words("worklist.case.pdf"))))).isEmpty();

			page.navigate("/staff/handover");
			assertThat(page.locator("tbody").innerText()).contains("Amira Haddad", "07700 900142");
			always.accept(page);
			page.navigate("/staff/export/dictionary");
			always.accept(page);
			page.navigate("/staff/export");
			always.accept(page);
			String cases = Files.readString(file(page, Site.words("worklist.export.csv")));
			assertThat(cases).contains(reference + ",").doesNotContain("Amira", "07700");

			page.navigate("/staff/audit");
			always.accept(page);
			assertThat(page.locator("tbody").innerText()).contains("case.pdf", "handover", "cases.csv", reference,
					Site.words("staff.audit.what.SIGNED_IN"));
			page.locator("#reference").fill("Amira");
			Staff.press(page, Site.words("staff.audit.filter.button"));
			assertThat(page.title()).startsWith("Error:");
			always.accept(page);
			page.locator("#reference").fill(reference.toLowerCase(Locale.ROOT));
			Staff.press(page, Site.words("staff.audit.filter.button"));
			assertThat(page.locator("tbody").innerText()).contains("arrived", "first-opened", "case.pdf");
			assertThat(page.locator("tbody tr").count()).isEqualTo(4);

			Staff.press(page, Site.words("staff.audit.check"));
			assertThat(page.locator("#result").innerText()).contains(Site.words("staff.audit.intact"));
			always.accept(page);
		}
	}

	private static Path file(Page page, String words) {
		Download file = page.waitForDownload(() -> page.getByText(words).first().click());
		return file.path();
	}

}
