package clinic.backcheck.staff.audit;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import clinic.backcheck.staff.StaffTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.spy;

/** Which empty trails are new ones. */
@StaffTest
class AuditSetupTests {

	private final UUID account = UUID.randomUUID();

	@Autowired
	private AuditLedger ledger;

	@Autowired
	private AuditSeal seal;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void anEmptyTrailBesideAnAccount() {
		this.jdbc.sql("set referential_integrity false").update();
		this.jdbc.sql("update audit_head set number = null, hash = null, seal = null").update();
		this.jdbc.sql("delete from audit_entry").update();
		this.jdbc.sql("set referential_integrity true").update();
		this.jdbc.sql("""
				insert into staff_account (id, version, email, display_name, disabled)
				values (:id, 0, :email, 'Lena Voss', true)""")
			.param("id", this.account)
			.param("email", this.account.toString())
			.update();
	}

	@AfterEach
	void asItWas() {
		this.jdbc.sql("delete from staff_account where id = :id").param("id", this.account).update();
		this.ledger.ends().forEach((end) -> this.ledger.move(end.head().sealed(this.seal)));
	}

	@Test
	void whoRunsTheDatabaseCanBeginOneBesideAccountsOnce() {
		AuditSetup setup = new AuditSetup(this.ledger, this.seal);

		assertThat(setup.begin()).isTrue();
		assertThat(new AuditCheck(this.ledger, new AuditVerifier(this.ledger, this.seal)).run().intact()).isTrue();
		assertThat(setup.begin()).as("there is one now").isFalse();
	}

	@Test
	void anEmptyTrailBesideAccountsIsNoNewOne() {
		new AuditSetup(this.ledger, this.seal).afterPropertiesSet();

		assertThat(new AuditCheck(this.ledger, new AuditVerifier(this.ledger, this.seal)).run().breaks())
			.hasSize(AuditTrail.LANES);
	}

	@Test
	void withoutAccountsItIs() {
		AuditLedger fresh = spy(this.ledger);
		given(fresh.hasAccounts()).willReturn(false);

		new AuditSetup(fresh, this.seal).afterPropertiesSet();

		assertThat(new AuditCheck(this.ledger, new AuditVerifier(this.ledger, this.seal)).run().intact()).isTrue();
	}

}
