package clinic.backcheck.staff;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

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
	private JdbcTemplate database;

	@Test
	void somebodyIsInvitedSignsInAndIsSignedOut() throws Exception {
		String token = this.accounts.invite("lena@example.org", "Lena Voss", Set.of(Role.ADMIN, Role.TRIAGE));
		this.accounts.choosePassword(token, "correct horse battery");
		StaffBrowser lena = new StaffBrowser(this.mvc).signIn("lena@example.org", "wrong")
			.signIn("lena@example.org", "correct horse battery");

		assertThat(lena.location()).isEqualTo("/staff");
		assertThat(lena.open("/staff/accounts").status()).isEqualTo(200);
		assertThat(this.database.queryForList("select principal_name from spring_session", String.class))
			.containsExactly(this.accounts.all().get(0).id().toString());

		Account account = this.accounts.all().get(0);
		this.accounts.disable(account.id(), account.version());

		assertThat(lena.open("/staff/accounts").location()).isEqualTo("/staff/sign-in");
	}

}
