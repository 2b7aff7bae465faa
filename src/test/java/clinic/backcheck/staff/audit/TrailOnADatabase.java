package clinic.backcheck.staff.audit;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.staff.audit.AuditBreak.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chains that hold, and what is found when somebody alters them; each database runs it.
 */
abstract class TrailOnADatabase {

	private static final UUID LENA = UUID.fromString("22222222-2222-4222-8222-222222222222");

	private static final int LANE = Math.floorMod(LENA.hashCode(), AuditTrail.LANES);

	private static final String OTHER_HASH = "0".repeat(64);

	@Autowired
	private AuditTrail trail;

	@Autowired
	private AuditCheck check;

	@Autowired
	private AuditSetup setup;

	@Autowired
	private AuditSeal seal;

	@Autowired
	private AuditLedger ledger;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	/** As somebody does who owns the database: its foreign keys do not stop them. */
	abstract void asOwner(Runnable work);

	@BeforeEach
	void fiveEntriesOfLena() {
		asOwner(() -> {
			sql("update audit_head set number = null, hash = null, seal = null");
			sql("delete from audit_entry");
		});
		this.ledger.ends().forEach((end) -> this.ledger.move(end.head().sealed(this.seal)));
		IntStream.range(0, 5).forEach((at) -> record(AuditAction.CASE_READ));
	}

	@Test
	void whatWasRecordedHolds() {
		AuditReport report = this.check.run();

		assertThat(report.intact()).isTrue();
		assertThat(report.entries()).isEqualTo(5);
		assertThat(this.ledger.entries(LANE, 1, 9)).extracting(AuditEntry::number).containsExactly(1L, 2L, 3L, 4L, 5L);
		assertThat(this.ledger.entries(LANE, 5, 5)).first().satisfies((entry) -> {
			assertThat(entry.staff()).isEqualTo(LENA);
			assertThat(entry.subject()).isEqualTo("BC-7F3K-92");
			assertThat(entry.origin()).isEqualTo("127.0.0.1");
		});
	}

	@Test
	void anAlteredEntryIsFound() {
		for (String altered : List.of("staff_id = null", "what = 'CASE_CHANGED'", "subject = 'BC-2M9T-08'",
				"detail = 'x'", "origin = '192.0.2.9'", "at_millis = at_millis + 1")) {
			fiveEntriesOfLena();

			sql("update audit_entry set " + altered + " where number = 3");

			assertThat(this.check.run().breaks()).as(altered).containsExactly(broken(3, Kind.ALTERED));
		}
	}

	@Test
	void aHashMadeWithoutTheKeyDoesNotFit() {
		asOwner(() -> {
			sql("update audit_entry set subject = 'BC-2M9T-08', hash = '%s' where number = 5".formatted(OTHER_HASH));
			sql("update audit_head set hash = '%s' where lane = %d".formatted(OTHER_HASH, LANE));
		});

		assertThat(this.check.run().breaks()).containsExactly(broken(5, Kind.ALTERED));
	}

	@Test
	void aDeletedEntryIsFound() {
		asOwner(() -> sql("delete from audit_entry where number = 3"));

		assertThat(this.check.run().breaks()).containsExactly(broken(3, Kind.MISSING));
	}

	@Test
	void twoEntriesThatChangedPlacesAreFound() {
		asOwner(() -> {
			sql("update audit_entry set number = 30, previous_number = 29 where number = 3");
			sql("update audit_entry set number = 3, previous_number = 2 where number = 4");
			sql("update audit_entry set number = 4, previous_number = 3 where number = 30");
		});

		assertThat(this.check.run().breaks()).containsExactly(broken(3, Kind.ALTERED));
	}

	@Test
	void anEntryThatWasPutInFromAnotherChainIsFound() {
		asOwner(() -> sql("update audit_entry set previous_hash = '%s' where number = 4".formatted(OTHER_HASH)));

		assertThat(this.check.run().breaks()).containsExactly(broken(4, Kind.ALTERED));
	}

	@Test
	void aTailThatWasCutOffIsFound() {
		asOwner(() -> sql("delete from audit_entry where number > 3"));
		assertThat(this.check.run().breaks()).containsExactly(broken(4, Kind.MISSING));

		cutOffWithTheHead();
		assertThat(this.check.run().breaks()).containsExactly(broken(3, Kind.HEAD));
	}

	@Test
	void whatIsRecordedAfterwardsDoesNotHideIt() {
		cutOffWithTheHead();

		record(AuditAction.CASE_READ);
		record(AuditAction.CASE_READ);

		assertThat(this.check.run().breaks()).containsExactly(broken(4, Kind.OUT_OF_ORDER));
	}

	@Test
	void anAlteredHeadIsFound() {
		sql("update audit_head set seal = '%s' where lane = %d".formatted(OTHER_HASH, LANE));
		assertThat(this.check.run().breaks()).containsExactly(broken(5, Kind.HEAD));

		sql("update audit_head set number = null, hash = null where lane = " + LANE);
		assertThat(this.check.run().breaks()).containsExactly(broken(0, Kind.HEAD));

		sql("delete from audit_head where lane = " + LANE);
		assertThat(this.check.run().breaks()).containsExactly(broken(0, Kind.HEAD));
		sql("insert into audit_head (lane) values (%d)".formatted(LANE));
	}

	@Test
	void anEmptiedChainIsNoNewOne() {
		asOwner(() -> {
			sql("update audit_head set number = null, hash = null, seal = null where lane = " + LANE);
			sql("delete from audit_entry");
		});
		this.setup.afterPropertiesSet();

		assertThat(this.check.run().breaks()).containsExactly(broken(0, Kind.HEAD));
	}

	@Test
	void theDatabaseItselfRefusesToBreakTheChain() {
		for (String refused : List.of("delete from audit_entry where number = 3", "delete from audit_entry",
				"update audit_entry set hash = '%s' where number = 3".formatted(OTHER_HASH),
				"update audit_entry set number = 9 where number = 5")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(refused).isThrownBy(() -> sql(refused));
		}
	}

	@Test
	void whatIsUndoneLeavesNoEntry() {
		this.transaction.executeWithoutResult((status) -> {
			record(AuditAction.CASE_CHANGED);
			status.setRollbackOnly();
		});

		assertThat(this.check.run().entries()).isEqualTo(5);
		assertThat(this.check.run().intact()).isTrue();
	}

	@Test
	void manyAtOnceMakeChainsThatHold() throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(8);
		List<Callable<String>> people = IntStream.range(0, 8).mapToObj((at) -> {
			// Half of them are Lena, who has several windows open.
			UUID person = (at % 2 == 0) ? LENA : UUID.randomUUID();
			return (Callable<String>) () -> {
				IntStream.range(0, 10)
					.forEach((entry) -> this.trail.record(AuditEvent.of(AuditAction.WORKLIST_READ, person, null)));
				return "done";
			};
		}).toList();
		for (Future<String> person : pool.invokeAll(people)) {
			assertThat(person.get()).isEqualTo("done");
		}
		pool.shutdown();

		AuditReport report = this.check.run();
		assertThat(report.breaks()).isEmpty();
		assertThat(report.entries()).isEqualTo(85);
	}

	@Test
	void whatIsRecordedAtOnceFollowsInItsOrder() {
		this.trail.recordAll(List.of());
		this.trail.recordAll(IntStream.range(0, 50)
			.mapToObj((at) -> new AuditEvent(AuditAction.CASE_READ, LENA, "BC-0000-" + at, "search"))
			.toList());

		assertThat(this.check.run().breaks()).isEmpty();
		assertThat(this.ledger.entries(LANE, 6, 56)).extracting(AuditEntry::subject).hasSize(50).contains("BC-0000-49");
	}

	private void cutOffWithTheHead() {
		asOwner(() -> {
			sql("delete from audit_entry where number > 3");
			sql("update audit_head set number = 3, hash = (select hash from audit_entry where number = 3) where lane = "
					+ LANE);
		});
	}

	private void record(AuditAction what) {
		this.trail.record(new AuditEvent(what, LENA, "BC-7F3K-92", "case"));
	}

	private static AuditBreak broken(long number, Kind kind) {
		return new AuditBreak(LANE, number, kind);
	}

	final void sql(String statement) {
		this.jdbc.sql(statement).update();
	}

	final TransactionTemplate transaction() {
		return this.transaction;
	}

}
