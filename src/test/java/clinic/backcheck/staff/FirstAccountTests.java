package clinic.backcheck.staff;

import java.util.Set;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.web.PublicAddress;

import static org.assertj.core.api.Assertions.assertThat;

@StaffTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountTests {

	private static final String PASSWORD = "correct horse battery";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private FirstAccount firstAccount;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Invitations invitations;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void noAccount() {
		this.database.update("delete from staff_invitation");
		this.database.update("delete from staff_account_role");
		this.database.update("delete from staff_account");
	}

	@Test
	void theLinkMakesOneAccountAndNoMore(CapturedOutput console) throws Exception {
		String link = link(console);
		StaffBrowser somebody = new StaffBrowser(this.mvc).open(link);

		somebody.submit(link, "name", "Lena Voss", "email", "lena@example.org", "password", PASSWORD, "again",
				PASSWORD);

		assertThat(somebody.location()).isEqualTo("/staff/sign-in?ready");
		assertThat(this.accounts.all()).singleElement().satisfies((account) -> {
			assertThat(account.roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.CLINICIAN);
			assertThat(account.password()).startsWith("{bcrypt}").doesNotContain(PASSWORD);
		});
		assertThat(somebody.open(link).status()).isEqualTo(410);
		assertThat(somebody
			.submit(link, "name", "Eve", "email", "eve@example.org", "password", PASSWORD, "again", PASSWORD)
			.status()).isEqualTo(410);
		assertThat(this.accounts.all()).hasSize(1);
	}

	@Test
	void theLinkBeginsAsTheClinicSays(CapturedOutput console) {
		new FirstAccount(this.accounts, this.invitations, new PublicAddress("https://check.example.org/"),
				new MockEnvironment())
			.offer();

		assertThat(console.getOut()).contains(" https://check.example.org/staff/first-account/");
	}

	@Test
	void theDatabaseHoldsNoToken(CapturedOutput console) {
		String token = link(console).substring("/staff/first-account/".length());

		assertThat(this.database.queryForList("select token_hash from staff_invitation", String.class)).singleElement()
			.asString()
			.isNotEqualTo(token)
			.hasSize(64);
	}

	@Test
	void aRestartVoidsTheOldLink(CapturedOutput console) throws Exception {
		String old = link(console);
		String fresh = link(console);

		assertThat(fresh).isNotEqualTo(old);
		assertThat(new StaffBrowser(this.mvc).open(old).status()).isEqualTo(410);
		assertThat(new StaffBrowser(this.mvc).open(fresh).status()).isEqualTo(200);
	}

	@Test
	void afterADayTheLinkIsVoid(CapturedOutput console) throws Exception {
		String link = link(console);
		this.database
			.update("update staff_invitation set expires_at = timestamp with time zone '2020-01-01 00:00:00Z'");

		assertThat(new StaffBrowser(this.mvc).open(link).status()).isEqualTo(410);
	}

	@Test
	void whereThereIsAnAccountNoLinkIsPrinted(CapturedOutput console) {
		String unused = this.accounts.invite("lena@example.org", "Lena Voss", Set.of(Role.ADMIN));
		int before = console.getOut().length();

		this.firstAccount.offer();

		assertThat(console.getOut().substring(before)).doesNotContain("first-account");
	}

	@Test
	void everyMistakeIsNamedAndNothingTypedIsLostButThePassword(CapturedOutput console) throws Exception {
		String link = link(console);

		StaffBrowser somebody = new StaffBrowser(this.mvc).open(link)
			.submit(link, "name", "", "email", "lena", "password", "willow lane", "again", "x");

		Document page = somebody.page();
		assertThat(somebody.status()).isEqualTo(422);
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#name", "#email",
				"#password");
		assertThat(page.select("input#email").attr("value")).isEqualTo("lena");
		assertThat(page.select("input#email").attr("aria-describedby")).isEqualTo("email-error");
		assertThat(page.select("input#password").attr("value")).isEmpty();
		assertThat(page.select("input#password").attr("aria-describedby")).isEqualTo("password-error password-hint");
		assertThat(page.select("#password-error").text())
			.isEqualTo("Error: Choose a password of at least 12 characters");
	}

	private String link(CapturedOutput console) {
		this.firstAccount.offer();
		String text = console.getOut();
		String tail = text.substring(text.lastIndexOf("/staff/first-account/"));
		return tail.lines().findFirst().orElseThrow().strip();
	}

}
