package clinic.backcheck.staff;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.staff.factor.SecondFactors;
import clinic.backcheck.support.OnPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/** The same tables and the same sessions on the database of production. */
@StaffTest
@OnPostgres
class StaffTablesOnPostgresTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private StaffAccounts ready;

	@Autowired
	private SecondFactors factors;

	@Autowired
	private JdbcTemplate database;

	@Test
	void somebodyIsInvitedSignsInAndIsSignedOut() throws Exception {
		UUID id = this.ready.demo("lena@example.org", "Lena Voss", Set.of(Role.ADMIN, Role.TRIAGE),
				"correct horse battery", StaffBrowser.SECRET);
		String recovery = this.factors.renewRecoveryCodes(id).get(9);
		StaffBrowser lena = new StaffBrowser(this.mvc).signIn("lena@example.org", "wrong")
			.givePassword("lena@example.org", "correct horse battery")
			.giveCode(recovery.toLowerCase(Locale.ROOT));
		assertThat(lena.location()).isEqualTo("/staff/account?recovered");
		assertThat(this.factors.recoveryCodesLeft(id)).isEqualTo(9);
		lena.signIn("lena@example.org", "correct horse battery");

		assertThat(lena.location()).isEqualTo("/staff");
		assertThat(lena.open("/staff/accounts").status()).isEqualTo(200);
		assertThat(this.database.queryForList("select principal_name from spring_session", String.class))
			.containsExactly(id.toString());

		Account account = this.accounts.account(id);
		this.accounts.disable(account.id(), account.version());

		assertThat(lena.open("/staff/accounts").location()).isEqualTo("/staff/sign-in");
	}

}
