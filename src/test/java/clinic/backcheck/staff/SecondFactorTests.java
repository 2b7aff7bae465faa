package clinic.backcheck.staff;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.support.Authenticator;

import static org.assertj.core.api.Assertions.assertThat;

@StaffTest
class SecondFactorTests {

	private static final String PASSWORD = "correct horse battery";

	private static final String NEW = "/staff/second-factor/new";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StaffAccounts accounts;

	@Autowired
	private Accounts all;

	@Autowired
	private JdbcTemplate database;

	private String email = "";

	@BeforeEach
	void nobodyHasToWait() {
		this.email = UUID.randomUUID() + "@example.org";
		this.database.update("delete from throttled_try");
	}

	@ParameterizedTest
	@EnumSource
	void withThePasswordAloneNoPageOpens(Role role) throws Exception {
		UUID unused = ready(role);
		StaffBrowser half = browser().givePassword(this.email, PASSWORD);

		assertThat(half.location()).isEqualTo("/staff/second-factor");
		for (String path : List.of("/staff", "/staff/accounts", "/staff/editions", "/staff/account", "/staff/poster",
				"/staff/shared-device", "/staff/cases/BC-1")) {
			assertThat(half.open(path).location()).as(path).isEqualTo("/staff/second-factor");
		}
		Document page = half.open("/staff/second-factor").page();
		assertThat(page.select("input#code[autocomplete=one-time-code]")).hasSize(1);
		assertThat(page.select("header nav")).isEmpty();
		for (String path : List.of("/staff/account/sign-out-everywhere", "/staff/accounts", "/staff/shared-device")) {
			assertThat(half.submit(path, "shared", "true").location()).as(path).isEqualTo("/staff/second-factor");
		}
	}

	@ParameterizedTest
	@EnumSource
	void whoHasNoneSetsItUpBeforeAnythingElse(Role role, AssertablePublishedEvents events) throws Exception {
		UUID id = this.all.ready(this.email, "Lena Voss", Set.of(role), PASSWORD);
		StaffBrowser lena = browser().givePassword(this.email, PASSWORD).open("/staff/second-factor");
		assertThat(lena.location()).isEqualTo(NEW);
		String secret = lena.open(NEW).page().select("#secret").text();
		assertThat(lena.page().select("svg path[d]")).isNotEmpty();
		assertThat(lena.open(NEW).page().select("#secret").text()).isEqualTo(secret);
		assertThat(lena.submit(NEW, "code", "12345x").status()).isEqualTo(422);
		assertThat(lena.page().select("#code-error").text()).startsWith("Error: This code does not fit");

		lena.submit(NEW, "code", Authenticator.code(secret, Authenticator.now()));

		List<String> codes = lena.page().select(".bc-recovery code").eachText();
		assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch((code) -> code.matches("\\w{5}-\\w{5}"));
		assertThat(lena.open("/staff/account").status()).isEqualTo(200);
		assertThat(stored("secret", "staff_second_factor", id)).singleElement()
			.asString()
			.doesNotContain(secret.replace(" ", ""));
		assertThat(stored("code_hash", "staff_recovery_code", id)).hasSize(10).allMatch((hash) -> hash.length() == 64);
		assertThat(events).contains(AccountEvent.SecondFactorSetUp.class)
			.matching((event) -> event.account().equals(id));
	}

	@Test
	void aCodeIsTakenOnce(AssertablePublishedEvents events) throws Exception {
		UUID id = ready(Role.CLINICIAN);
		String code = Authenticator.code(StaffBrowser.SECRET, Authenticator.now());
		StaffBrowser lena = browser().givePassword(this.email, PASSWORD);
		String before = session(lena);
		assertThat(lena.giveCode(code.substring(0, 3) + " " + code.substring(3)).location()).isEqualTo("/staff");
		assertThat(session(lena)).isNotEqualTo(before);

		StaffBrowser eve = browser().givePassword(this.email, PASSWORD).giveCode(code);

		assertThat(eve.status()).isEqualTo(422);
		assertThat(eve.page().title()).startsWith("Error: ");
		assertThat(eve.page().select("#code-error").text()).contains("was used before");
		assertThat(eve.open("/staff/account").location()).isEqualTo("/staff/second-factor");
		assertThat(events).contains(AccountEvent.SecondFactorPassed.class)
			.matching((event) -> event.account().equals(id));
		assertThat(events).contains(AccountEvent.SecondFactorFailed.class)
			.matching((event) -> event.account().equals(id));
	}

	@Test
	void afterFiveWrongCodesEvenTheRightOneHasToWait() throws Exception {
		UUID unused = ready(Role.TRIAGE);
		StaffBrowser lena = browser().givePassword(this.email, PASSWORD);
		for (int i = 0; i < 5; i++) {
			assertThat(lena.at("192.0.2." + i).giveCode("wrong" + i).page().select("#code-error").text())
				.contains("This code is wrong");
		}

		lena.at("192.0.2.99").giveCode(Authenticator.code(StaffBrowser.SECRET, Authenticator.now()));

		assertThat(lena.status()).isEqualTo(422);
		assertThat(lena.page().select("#code-error").text()).contains("Wait 15 minutes");
	}

	@Test
	void whoKnowsThePasswordCannotReplaceTheSecondFactor() throws Exception {
		UUID id = ready(Role.CLINICIAN);
		List<String> before = stored("secret", "staff_second_factor", id);
		StaffBrowser eve = browser().givePassword(this.email, PASSWORD).open("/staff/second-factor");

		assertThat(eve.open(NEW).location()).isEqualTo("/staff/second-factor");
		assertThat(eve.submit(NEW, "code", "123456").location()).isEqualTo("/staff/second-factor");
		assertThat(stored("secret", "staff_second_factor", id)).isEqualTo(before);
	}

	@Test
	void anotherSessionSeesAnotherSecret() throws Exception {
		UUID unused = this.all.ready(this.email, "Lena Voss", Set.of(Role.CLINICIAN), PASSWORD);
		StaffBrowser eve = browser().givePassword(this.email, PASSWORD).open(NEW);
		String eves = eve.page().select("#secret").text();
		StaffBrowser lena = browser().givePassword(this.email, PASSWORD).open(NEW);

		assertThat(lena.page().select("#secret").text()).hasSize(39).isNotEqualTo(eves);
	}

	@Test
	void whoSignsInNextSeesAnotherSecret() throws Exception {
		UUID eve = this.all.ready(this.email, "Eve Moor", Set.of(Role.CLINICIAN), PASSWORD);
		StaffBrowser desk = browser().givePassword(this.email, PASSWORD).open(NEW);
		String eves = desk.page().select("#secret").text();
		this.email = UUID.randomUUID() + "@example.org";
		UUID lena = this.all.ready(this.email, "Lena Voss", Set.of(Role.CLINICIAN), PASSWORD);

		desk.givePassword(this.email, PASSWORD).open(NEW);

		assertThat(lena).isNotEqualTo(eve);
		assertThat(desk.page().select("#secret").text()).hasSize(39).isNotEqualTo(eves);
	}

	@Test
	void anAdministratorResetsALostOneAndTheNextSignInSetsUpANewOne(AssertablePublishedEvents events) throws Exception {
		UUID sam = ready(Role.TRIAGE);
		StaffBrowser browser = browser().signIn(this.email, PASSWORD);
		String samsEmail = this.email;
		this.email = UUID.randomUUID() + "@example.org";
		UUID admin = ready(Role.ADMIN);
		StaffBrowser lena = browser().signIn(this.email, PASSWORD).open("/staff/accounts/" + admin);
		assertThat(lena.page().select("form[action$=reset]")).isEmpty();
		assertThat(lena.submit("/staff/accounts/" + admin + "/second-factor/reset").status()).isEqualTo(400);

		assertThat(lena.open("/staff/accounts/" + sam).page().select("form[action$=reset]")).hasSize(1);
		lena.submit("/staff/accounts/" + sam + "/second-factor/reset");

		assertThat(browser.open("/staff/account").location()).isEqualTo("/staff/sign-in");
		assertThat(browser.givePassword(samsEmail, PASSWORD).open("/staff/second-factor").location()).isEqualTo(NEW);
		assertThat(events).contains(AccountEvent.SecondFactorReset.class)
			.matching((event) -> event.account().equals(sam));
	}

	private UUID ready(Role role) {
		return this.accounts.demo(this.email, "Lena Voss", Set.of(role), PASSWORD, StaffBrowser.SECRET);
	}

	private StaffBrowser browser() {
		return new StaffBrowser(this.mvc);
	}

	private List<String> stored(String column, String table, UUID account) {
		return this.database.queryForList("select " + column + " from " + table + " where account_id = ?", String.class,
				account);
	}

	private static String session(StaffBrowser browser) {
		return Objects.requireNonNull(browser.cookies().get("bc_staff"), "bc_staff").getValue();
	}

}
