package clinic.backcheck.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.support.Authenticator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What members do to their own account is not done where it cannot be recorded. */
@StaffTest
class BothOrNeitherTests {

	private static final String PASSWORD = "correct horse battery";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StaffAccounts ready;

	@Autowired
	private Accounts accounts;

	@Autowired
	private OwnAccount own;

	@Autowired
	private SecondSteps steps;

	@Autowired
	private JdbcTemplate database;

	private List<Map<String, Object>> heads = List.of();

	private String email = "";

	@BeforeEach
	void somebody() {
		this.database.update("delete from throttled_try");
		this.email = UUID.randomUUID() + "@example.org";
	}

	@AfterEach
	void recordAgain() {
		for (Map<String, Object> head : this.heads) {
			this.database.update("insert into audit_head (lane, number, hash, seal) values (?, ?, ?, ?)",
					head.get("lane"), head.get("number"), head.get("hash"), head.get("seal"));
		}
	}

	@Test
	void theOldRecoveryCodesStayGood() {
		UUID id = this.ready.demo(this.email, "Lena Voss", Set.of(Role.AUTHOR), PASSWORD, StaffBrowser.SECRET);
		List<String> codes = this.own.renewRecoveryCodes(id);
		assertThat(codes).hasSize(10);
		List<String> before = hashes(id);
		recordNothing();

		refused(() -> this.own.renewRecoveryCodes(id));

		assertThat(hashes(id)).containsExactlyInAnyOrderElementsOf(before);
	}

	@Test
	void noSecondFactorIsSetUpAndTheSecretStays() {
		UUID id = this.accounts.ready(this.email, "Lena Voss", Set.of(Role.AUTHOR), PASSWORD);
		MockHttpSession session = new MockHttpSession();
		String secret = this.steps.secret(id, session);
		recordNothing();

		refused(() -> this.steps.setUp(id, Authenticator.code(secret, Authenticator.now()), session));

		assertThat(this.steps.mustEnrol(id)).isTrue();
		assertThat(this.steps.secret(id, session)).isEqualTo(secret);
	}

	@Test
	void noSessionEnds() throws Exception {
		UUID id = this.ready.demo(this.email, "Lena Voss", Set.of(Role.AUTHOR), PASSWORD, StaffBrowser.SECRET);
		StaffBrowser lena = new StaffBrowser(this.mvc).signIn(this.email, PASSWORD);
		recordNothing();

		refused(() -> this.own.signOutEverywhere(id));

		assertThat(lena.open("/staff/account").status()).isEqualTo(200);
	}

	private void recordNothing() {
		this.heads = this.database.queryForList("select * from audit_head");
		this.database.update("delete from audit_head");
	}

	private static void refused(Runnable action) {
		assertThatExceptionOfType(EmptyResultDataAccessException.class).isThrownBy(action::run);
	}

	private List<String> hashes(UUID id) {
		return this.database.queryForList("select code_hash from staff_recovery_code where account_id = ?",
				String.class, id);
	}

}
