package clinic.backcheck.staff;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@StaffTest
class SignInTests {

	private static final String PASSWORD = "correct horse battery";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StaffAccounts accounts;

	@Autowired
	private JdbcTemplate database;

	private String email = "";

	@BeforeEach
	void anAccount() {
		this.email = UUID.randomUUID() + "@example.org";
		UUID unused = this.accounts.demo(this.email, "Lena Voss", Set.of(Role.ADMIN), PASSWORD, StaffBrowser.SECRET);
		this.database.update("delete from throttled_try");
		this.database.update("delete from spring_session");
	}

	@Test
	void thePageWorksWithPasswordManagersAndShowsAWayOutForPatients() throws Exception {
		Document page = browser().open("/staff/sign-in").page();

		assertThat(page.select("label[for=email]").text()).isEqualTo("E-mail address");
		assertThat(page.select("input#email[type=email][autocomplete=username]")).hasSize(1);
		assertThat(page.select("label[for=password]").text()).isEqualTo("Password");
		assertThat(page.select("input#password[type=password][autocomplete=current-password]")).hasSize(1);
		assertThat(page.select("main a[href=/]").text()).isEqualTo("start the check");
		assertThat(page.select("main a[href=tel:999]")).hasSize(1);
	}

	@Test
	void askingForTheSignInPageWritesNoSession() throws Exception {
		browser().open("/staff/sign-in").signIn(this.email, "wrong").open("/staff/accounts");

		assertThat(sessions()).isZero();
	}

	@Test
	void theRightPasswordOpensASessionInTheDatabase() throws Exception {
		StaffBrowser lena = browser().signIn(" " + this.email.toUpperCase(Locale.ROOT), PASSWORD);

		assertThat(lena.status()).isEqualTo(303);
		assertThat(lena.location()).isEqualTo("/staff/accounts");
		assertThat(sessions()).isEqualTo(1);
		assertThat(lena.cookies()).containsOnlyKeys("bc_staff");
		assertThat(lena.cookies().get("bc_staff")).satisfies((cookie) -> {
			assertThat(cookie.getPath()).isEqualTo("/staff");
			assertThat(cookie.isHttpOnly()).isTrue();
			assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
		});
		assertThat(lena.open("/staff/accounts").page().select(".bc-help span").text()).isEqualTo("Lena Voss");
	}

	@Test
	void aWrongPasswordAndAnUnknownNameAreToldAlike() throws Exception {
		StaffBrowser wrong = browser().signIn(this.email, "wrong");
		StaffBrowser unknown = browser().signIn("nobody@example.org", PASSWORD);

		assertThat(wrong.location()).isEqualTo(unknown.location()).isEqualTo("/staff/sign-in?failed");
		Document page = wrong.open(wrong.location()).page();
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.select("[role=alert] a[href=#email]").text())
			.isEqualTo("E-mail address or password is wrong. Enter both again");
		assertThat(page.select("input#email").attr("value")).isEmpty();
	}

	@Test
	void aSessionThatWasThereBeforeGetsANewIdOnSignIn() throws Exception {
		StaffBrowser lena = browser().signIn(this.email, PASSWORD);
		String before = session(lena);

		lena.signIn(this.email, PASSWORD);

		assertThat(session(lena)).isNotEqualTo(before);
		assertThat(sessions()).isEqualTo(1);
	}

	@Test
	void afterTenFailuresEvenTheRightPasswordHasToWait() throws Exception {
		for (int i = 0; i < Credentials.PER_ACCOUNT; i++) {
			assertThat(browser().at("192.0.2." + i).signIn(this.email, "wrong").location()).endsWith("?failed");
		}

		assertThat(browser().at("192.0.2.99").signIn(this.email, PASSWORD).location()).isEqualTo("/staff/sign-in?wait");
	}

	@Test
	void signingOutEndsTheSession() throws Exception {
		StaffBrowser lena = browser().signIn(this.email, PASSWORD).open("/staff/accounts");

		lena.submit("/staff/sign-out");

		assertThat(lena.location()).isEqualTo("/staff/sign-in?out");
		assertThat(sessions()).isZero();
		assertThat(lena.open("/staff/accounts").location()).isEqualTo("/staff/sign-in");
	}

	@Test
	void withoutItsTokenNothingIsDone() throws Exception {
		StaffBrowser lena = browser().signIn(this.email, PASSWORD);

		assertThat(lena.submit("/staff/sign-out", "_csrf", "forged").status()).isEqualTo(403);
		assertThat(sessions()).isEqualTo(1);
	}

	@Test
	void twelveHoursAfterSignInItIsOver() throws Exception {
		StaffBrowser lena = browser().signIn(this.email, PASSWORD);
		this.database.update("update spring_session set creation_time = creation_time - ?", 12 * 3600 * 1000L);

		assertThat(lena.open("/staff/accounts").location()).isEqualTo("/staff/sign-in");
		assertThat(sessions()).isZero();
	}

	@Test
	void anOpenPageDoesNotKeepSomebodySignedIn() throws Exception {
		StaffBrowser lena = browser().signIn(this.email, PASSWORD);
		assertThat(lena.open("/staff/news?since=0").status()).isEqualTo(403);
		assertThat(this.database.update("delete from spring_session_attributes where attribute_name = ?",
				SessionLimit.LAST))
			.isEqualTo(1);
		this.database.update("update spring_session set creation_time = creation_time - ?", 30 * 60 * 1000L);

		assertThat(lena.open("/staff/news?since=0").location()).isEqualTo("/staff/sign-in");
		assertThat(sessions()).isZero();
	}

	@Test
	void aPatientsVisitWritesNoSession() throws Exception {
		browser().open("/help").open("/privacy").submit("/language", "language", "en").open("/no-such-page");

		assertThat(sessions()).isZero();
	}

	private StaffBrowser browser() {
		return new StaffBrowser(this.mvc);
	}

	private static String session(StaffBrowser browser) {
		return Objects.requireNonNull(browser.cookies().get("bc_staff"), "bc_staff").getValue();
	}

	private int sessions() {
		Integer count = this.database.queryForObject("select count(*) from spring_session", Integer.class);
		return (count != null) ? count : -1;
	}

}
