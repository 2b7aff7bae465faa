package clinic.backcheck.staff;

import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@StaffTest
class AccountsPageTests {

	private static final String PASSWORD = "correct horse battery";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private StaffAccounts ready;

	@Autowired
	private StaffDirectory directory;

	@Autowired
	private EntityManagerFactory entities;

	@Autowired
	private JdbcTemplate database;

	private StaffBrowser admin;

	private UUID adminId;

	@BeforeEach
	void anAdministratorIsSignedIn() throws Exception {
		this.database.update("delete from throttled_try");
		this.database.update("delete from staff_invitation");
		this.database.update("delete from staff_account_role");
		this.database.update("delete from staff_account");
		this.adminId = member("admin@example.org", Role.ADMIN);
		this.admin = new StaffBrowser(this.mvc).signIn("admin@example.org", PASSWORD).open("/staff/accounts");
	}

	@Test
	void anInvitedColleagueChoosesAPasswordAndIsAskedForASecondFactor() throws Exception {
		this.admin.submit("/staff/accounts", "name", "Priya Nair", "email", "Priya@example.org", "roles", "TRIAGE",
				"roles", "AUTHOR");
		String address = this.admin.page().select("code").text();
		assertThat(address).as("as the request came in").startsWith("http://localhost/staff/invitation/");
		String link = address.substring("http://localhost".length());
		StaffBrowser priya = new StaffBrowser(this.mvc).open(link);
		priya.submit(link, "password", PASSWORD, "again", PASSWORD).givePassword("priya@example.org", PASSWORD);

		assertThat(priya.location()).isEqualTo("/staff/second-factor");
		assertThat(priya.open("/staff/second-factor").location()).isEqualTo("/staff/second-factor/new");
		assertThat(priya.open(link).status()).isEqualTo(410);
		assertThat(this.admin.open("/staff/accounts").page().select("code")).isEmpty();
		assertThat(this.admin.page().select("tbody tr:contains(Priya Nair) td").eachText())
			.containsExactly("Triage, Author", "Active");
	}

	@Test
	void anAddressThatIsTakenIsRefused() throws Exception {
		this.admin.submit("/staff/accounts", "name", "Eve", "email", "ADMIN@example.org", "roles", "ADMIN");

		assertThat(this.admin.status()).isEqualTo(422);
		assertThat(this.admin.page().select(".govuk-error-summary a[href=#email]").text())
			.startsWith("There is an account");
		assertThat(this.admin.page().select("input#name").attr("value")).isEqualTo("Eve");
		assertThat(this.admin.page().select("input#role-admin").hasAttr("checked")).isTrue();
	}

	@Test
	void anAccountNeedsARoleThatExists() throws Exception {
		assertThat(this.admin.submit("/staff/accounts", "name", "Eve", "email", "eve@example.org").status())
			.isEqualTo(422);
		assertThat(this.admin.submit("/staff/accounts", "name", "Eve", "email", "eve@example.org", "roles", "ROOT")
			.status()).isEqualTo(400);
	}

	@Test
	void whoIsDisabledIsSignedOutAtOnceAndCannotSignIn() throws Exception {
		UUID id = member("sam@example.org", Role.CLINICIAN, Role.ADMIN);
		StaffBrowser sam = new StaffBrowser(this.mvc).signIn("sam@example.org", PASSWORD);
		assertThat(sam.open("/staff/accounts").status()).isEqualTo(200);

		this.admin.submit("/staff/accounts/" + id + "/disable", "version", version(id));

		assertThat(sam.open("/staff/accounts").location()).isEqualTo("/staff/sign-in");
		assertThat(sam.signIn("sam@example.org", PASSWORD).location()).isEqualTo("/staff/sign-in?failed");
		this.admin.submit("/staff/accounts/" + id + "/enable", "version", version(id));
		assertThat(sam.signIn("sam@example.org", PASSWORD).location()).isEqualTo("/staff");
	}

	@Test
	void newRolesCountAtOnce() throws Exception {
		UUID id = member("sam@example.org", Role.ADMIN);
		StaffBrowser sam = new StaffBrowser(this.mvc).signIn("sam@example.org", PASSWORD);

		this.admin.submit("/staff/accounts/" + id + "/roles", "version", version(id), "roles", "AUTHOR");

		assertThat(sam.open("/staff/accounts").location()).isEqualTo("/staff/sign-in");
		assertThat(sam.signIn("sam@example.org", PASSWORD).location()).isEqualTo("/staff/editions");
		assertThat(sam.open("/staff/accounts").status()).isEqualTo(403);
	}

	@Test
	void aChangeFromAnOldPageIsAConflict() throws Exception {
		UUID id = member("sam@example.org", Role.ADMIN);
		String seen = version(id);
		this.admin.submit("/staff/accounts/" + id + "/roles", "version", seen, "roles", "AUTHOR");

		this.admin.submit("/staff/accounts/" + id + "/disable", "version", seen);

		assertThat(this.admin.status()).isEqualTo(409);
		assertThat(this.accounts.account(id).state()).isEqualTo(AccountState.ACTIVE);
	}

	@Test
	void nobodyLocksThemselvesOut() throws Exception {
		String own = "/staff/accounts/" + this.adminId;

		assertThat(this.admin.open(own).page().select("form[action$=/disable]")).isEmpty();
		assertThat(this.admin.submit(own + "/disable", "version", version(this.adminId)).status()).isEqualTo(400);
		assertThat(this.admin.submit(own + "/roles", "version", version(this.adminId), "roles", "TRIAGE").status())
			.isEqualTo(422);
		assertThat(this.accounts.account(this.adminId).roles()).containsExactly(Role.ADMIN);
	}

	@Test
	void aNewLinkSetsANewPassword() throws Exception {
		UUID id = member("sam@example.org", Role.CLINICIAN);
		this.admin.submit("/staff/accounts/" + id + "/link");
		String address = this.admin.page().select("code").text();
		assertThat(address).as("as the request came in").startsWith("http://localhost/staff/invitation/");
		String link = address.substring("http://localhost".length());

		StaffBrowser sam = new StaffBrowser(this.mvc).open(link);
		sam.submit(link, "password", "quite another staple", "again", "quite another staple");

		assertThat(sam.signIn("sam@example.org", PASSWORD).location()).endsWith("?failed");
		assertThat(sam.signIn("sam@example.org", "quite another staple").location()).isEqualTo("/staff");
	}

	@Test
	void theDirectoryNamesThoseItKnows() {
		UUID id = member("sam@example.org", Role.CLINICIAN);
		UUID nobody = UUID.randomUUID();

		assertThat(this.directory.names(Set.of(id, nobody))).containsOnlyKeys(id).containsEntry(id, "sam");
		assertThat(this.directory.names(Set.of())).isEmpty();
	}

	@Test
	void theDirectoryReadsNamesAndNothingElse() {
		UUID sam = member("sam@example.org", Role.CLINICIAN, Role.TRIAGE, Role.ADMIN);
		UUID bo = member("bo@example.org", Role.TRIAGE);
		UUID gone = member("al@example.org", Role.CLINICIAN);
		this.accounts.disable(gone, this.accounts.account(gone).version());
		String unused = this.accounts.invite("new@example.org", "new", Set.of(Role.CLINICIAN));
		Statistics statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();

		assertThat(this.directory.colleagues().keySet()).containsExactly(bo, sam);
		assertThat(this.directory.everybody().values()).containsExactly("admin", "al", "bo", "new", "sam");
		assertThat(this.directory.names(Set.of(sam, gone))).containsOnlyKeys(sam, gone);
		assertThat(statistics.getEntityLoadCount()).isZero();
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(3);
		statistics.setStatisticsEnabled(false);
	}

	@Test
	void otherModulesLearnWhetherSomebodyCanSignIn() {
		UUID id = member("sam@example.org", Role.CLINICIAN);
		assertThat(this.ready.active("sam@example.org")).isTrue();

		this.accounts.disable(id, this.accounts.account(id).version());

		assertThat(this.ready.active("sam@example.org")).isFalse();
		assertThat(this.ready.active("nobody@example.org")).isFalse();
	}

	private UUID member(String email, Role... roles) {
		String name = email.substring(0, email.indexOf('@'));
		return this.ready.demo(email, name, Set.of(roles), PASSWORD, StaffBrowser.SECRET);
	}

	private String version(UUID id) {
		return String.valueOf(this.accounts.account(id).version());
	}

}
