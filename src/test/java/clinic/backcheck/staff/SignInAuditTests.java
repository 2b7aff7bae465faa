package clinic.backcheck.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.privacy.KeyedHash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Coming, going and changes of accounts are in the audit trail. */
@StaffTest
class SignInAuditTests {

	private static final String PASSWORD = "correct horse battery";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private KeyedHash hash;

	private String email = "";

	@Autowired
	private StaffAccounts ready;

	private UUID id = new UUID(0, 0);

	private long begun;

	@BeforeEach
	void anAccount() {
		this.database.update("delete from throttled_try");
		this.begun = entries();
		this.email = UUID.randomUUID() + "@example.org";
		this.id = this.ready.demo(this.email, "Lena Voss", Set.of(Role.ADMIN, Role.TRIAGE), PASSWORD,
				StaffBrowser.SECRET);
	}

	@Test
	void comingAndGoingIsRecordedWithTheAddress() throws Exception {
		new StaffBrowser(this.mvc).at("192.0.2.7")
			.signIn(this.email, PASSWORD)
			.open("/staff/accounts")
			.submit("/staff/sign-out");

		assertThat(this.database.queryForList(
				"select what || ' ' || origin from audit_entry where staff_id = ? order by number", String.class,
				this.id))
			.containsExactly("SIGNED_IN 192.0.2.7", "SECOND_FACTOR 192.0.2.7", "SIGNED_OUT 192.0.2.7");
	}

	@Test
	void aFailureIsRecordedWithoutWhatWasTyped() throws Exception {
		new StaffBrowser(this.mvc).signIn(this.email, "wrong").signIn("my-secret-password", "wrong");

		List<String> subjects = this.database.queryForList(
				"select subject from audit_entry where what = 'SIGN_IN_FAILED' order by at_millis desc limit 2",
				String.class);
		assertThat(subjects).containsExactlyInAnyOrder(hashed(this.email), hashed("my-secret-password"));
		assertThat(this.database.queryForList("select count(*) from audit_entry where subject like ?", Long.class,
				"%" + this.email + "%"))
			.containsExactly(0L);
	}

	@Test
	void tooManyFailuresAreRecordedAsSuch() throws Exception {
		StaffBrowser guesser = new StaffBrowser(this.mvc);
		for (int i = 0; i <= Credentials.PER_ACCOUNT; i++) {
			guesser.signIn(this.email, "wrong");
		}

		assertThat(
				this.database.queryForList("select what from audit_entry where what = 'SIGN_IN_LOCKED' and subject = ?",
						String.class, hashed(this.email)))
			.hasSize(1);
	}

	@Test
	void everyChangeOfAnAccountIsRecorded() {
		this.accounts.give(this.id, version(), Set.of(Role.AUTHOR));
		this.accounts.disable(this.id, version());
		this.accounts.enable(this.id, version());
		this.accounts.choosePassword(this.accounts.inviteAgain(this.id), PASSWORD);

		assertThat(this.database.queryForList(
				"select what || ' ' || coalesce(detail, '') from audit_entry where subject = ? order by at_millis, number",
				String.class, this.id.toString()))
			.containsExactly("ACCOUNT_ADDED TRIAGE,ADMIN", "ROLES_GIVEN AUTHOR", "ACCOUNT_DISABLED ",
					"ACCOUNT_ENABLED ", "ACCOUNT_LINK_MADE ", "PASSWORD_SET ");
		assertThat(entries()).isEqualTo(this.begun + 6);
	}

	@Test
	void whatCannotBeRecordedIsUndone() {
		int lane = Math.floorMod(this.id.toString().hashCode(), 16);
		Map<String, Object> head = this.database.queryForMap("select * from audit_head where lane = ?", lane);
		this.database.update("delete from audit_head where lane = ?", lane);

		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(() -> this.accounts.disable(this.id, version()));

		this.database.update("insert into audit_head (lane, number, hash, seal) values (?, ?, ?, ?)", lane,
				head.get("number"), head.get("hash"), head.get("seal"));
		assertThat(this.accounts.account(this.id).state()).isEqualTo(AccountState.ACTIVE);
	}

	/** How the trail writes what somebody gave as their address. */
	private String hashed(String typed) {
		return this.hash.of("audit sign-in", typed);
	}

	private long version() {
		return this.accounts.account(this.id).version();
	}

	private long entries() {
		return this.database.queryForList("select count(*) from audit_entry", Long.class).get(0);
	}

}
