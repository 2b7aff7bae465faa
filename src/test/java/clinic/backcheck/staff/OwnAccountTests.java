package clinic.backcheck.staff;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@StaffTest
class OwnAccountTests {

	private static final String PASSWORD = "correct horse battery";

	private static final String OTHER = "quite another staple";

	private static final String OWN = "/staff/account";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StaffAccounts accounts;

	@Autowired
	private Accounts all;

	@Autowired
	private JdbcTemplate database;

	private String email = "";

	private UUID id = new UUID(0, 0);

	@SuppressWarnings("NullAway.Init")
	private StaffBrowser lena;

	@BeforeEach
	void lenaIsSignedIn() throws Exception {
		this.database.update("delete from throttled_try");
		this.email = UUID.randomUUID() + "@example.org";
		this.id = this.accounts.demo(this.email, "Lena Voss", Set.of(Role.AUTHOR), PASSWORD, StaffBrowser.SECRET);
		this.lena = new StaffBrowser(this.mvc).signIn(this.email, PASSWORD).open(OWN);
	}

	@Test
	void aNewPasswordNeedsTheOldOneAndEndsAllSessions() throws Exception {
		assertThat(this.lena.page().select("header nav a[aria-current=page]").text()).isEqualTo("Your account");
		this.lena.submit(OWN + "/password", "current", "guessed", "password", "short", "again", "x");
		assertThat(this.lena.status()).isEqualTo(422);
		assertThat(this.lena.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#current",
				"#password");

		this.lena.submit(OWN + "/password", "current", PASSWORD, "password", OTHER, "again", OTHER);

		assertThat(this.lena.location()).isEqualTo("/staff/sign-in?ready");
		assertThat(sessions()).isZero();
		assertThat(this.lena.open(OWN).location()).isEqualTo("/staff/sign-in");
		assertThat(this.lena.givePassword(this.email, PASSWORD).location()).endsWith("?failed");
		assertThat(this.lena.givePassword(this.email, OTHER).location()).isEqualTo("/staff/second-factor");
		assertThat(this.database.queryForList(
				"select what from audit_entry where what = 'PASSWORD_SET' and staff_id = ? and subject = ?",
				String.class, this.id, this.id.toString()))
			.hasSize(1);
	}

	@Test
	void aNewPasswordVoidsAnOpenLink() throws Exception {
		String link = "/staff/invitation/" + this.all.inviteAgain(this.id);
		assertThat(new StaffBrowser(this.mvc).open(link).status()).isEqualTo(200);

		this.lena.submit(OWN + "/password", "current", PASSWORD, "password", OTHER, "again", OTHER);

		assertThat(new StaffBrowser(this.mvc).open(link).status()).isEqualTo(410);
	}

	@Test
	void guessingThePasswordOfAnOpenSessionIsSlowedDown() throws Exception {
		for (int i = 0; i < Credentials.PER_ACCOUNT; i++) {
			assertThat(this.lena.submit(OWN + "/recovery-codes", "confirm", "guess " + i)
				.page()
				.select("#confirm-error")
				.text()).contains("This is not your password");
		}

		this.lena.submit(OWN + "/recovery-codes", "confirm", PASSWORD);

		assertThat(this.lena.status()).isEqualTo(422);
		assertThat(this.lena.page().select("#confirm-error").text()).contains("Wait 15 minutes");
	}

	@Test
	void aRecoveryCodeOpensTheDoorOnceAndNewOnesReplaceTheOld(AssertablePublishedEvents events) throws Exception {
		List<String> old = newCodes();
		List<String> codes = newCodes();
		StaffBrowser elsewhere = new StaffBrowser(this.mvc).givePassword(this.email, PASSWORD);
		assertThat(elsewhere.giveCode(old.get(0)).status()).isEqualTo(422);

		elsewhere.giveCode(codes.get(0));

		assertThat(elsewhere.location()).isEqualTo("/staff/account?recovered");
		assertThat(elsewhere.open("/staff/account?recovered").page().select("[role=status]").text())
			.startsWith("You used a recovery code. 9 are left.");
		assertThat(elsewhere.givePassword(this.email, PASSWORD).giveCode(codes.get(0)).status()).isEqualTo(422);
		assertThat(events).contains(AccountEvent.RecoveryCodeUsed.class)
			.matching((event) -> event.account().equals(this.id));
		assertThat(events).contains(AccountEvent.RecoveryCodesRenewed.class)
			.matching((event) -> event.account().equals(this.id));
	}

	@Test
	void signingOutEverywhereEndsEverySessionHalfOnesToo(AssertablePublishedEvents events) throws Exception {
		StaffBrowser phone = new StaffBrowser(this.mvc).signIn(this.email, PASSWORD);
		StaffBrowser half = new StaffBrowser(this.mvc).givePassword(this.email, PASSWORD);
		assertThat(sessions()).isEqualTo(3);

		this.lena.submit(OWN + "/sign-out-everywhere");

		assertThat(this.lena.location()).isEqualTo("/staff/sign-in?out");
		assertThat(sessions()).isZero();
		assertThat(phone.open(OWN).location()).isEqualTo("/staff/sign-in");
		assertThat(half.open("/staff/second-factor").location()).isEqualTo("/staff/sign-in");
		assertThat(events).contains(AccountEvent.SignedOutEverywhere.class)
			.matching((event) -> event.account().equals(this.id));
	}

	private List<String> newCodes() throws Exception {
		this.lena.open(OWN).submit(OWN + "/recovery-codes", "confirm", PASSWORD);
		return this.lena.page().select(".bc-recovery code").eachText();
	}

	private int sessions() {
		return this.database
			.queryForList("select session_id from spring_session where principal_name = ?", String.class,
					this.id.toString())
			.size();
	}

}
