package clinic.backcheck.staff.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import clinic.backcheck.staff.StaffTest;
import clinic.backcheck.staff.audit.AuditBreak.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willCallRealMethod;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

/** What health says of the audit trail, and when it says that it does not know. */
@StaffTest
class AuditWatchTests {

	private static final UUID LENA = UUID.fromString("22222222-2222-4222-8222-222222222222");

	private static final int LANE = Math.floorMod(LENA.hashCode(), AuditTrail.LANES);

	private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

	private final Clock clock = mock(Clock.class);

	@Autowired
	private AuditTrail trail;

	@Autowired
	private AuditLedger real;

	@Autowired
	private AuditSeal seal;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void empty() {
		this.jdbc.sql("set referential_integrity false").update();
		this.jdbc.sql("update audit_head set number = null, hash = null, seal = null").update();
		this.jdbc.sql("delete from audit_entry").update();
		this.jdbc.sql("set referential_integrity true").update();
		this.real.ends().forEach((end) -> this.real.move(end.head().sealed(this.seal)));
		at(0);
	}

	@Test
	void healthTurnsDownOnceTheWatchHasSeenIt() {
		AuditWatch watch = watch(this.real);
		record(2);
		watch.look();
		assertThat(health(watch)).isEqualTo(Status.UP);

		record(1);
		this.jdbc.sql("update audit_entry set detail = 'x' where number = 3").update();
		watch.look();
		assertThat(health(watch)).isEqualTo(Status.DOWN);
		watch.look();
		assertThat(health(watch)).isEqualTo(Status.DOWN);

		this.jdbc.sql("update audit_entry set detail = 'case' where number = 3").update();
		watch.look();
		assertThat(health(watch)).isEqualTo(Status.UP);
	}

	@Test
	void theWatchNoticesAChainThatWasPutBackAsAWhole() {
		AuditWatch watch = watch(this.real);
		record(1);
		watch.look();

		empty();
		watch.look();

		assertThat(watch.breaks()).containsExactly(new AuditBreak(LANE, 1, Kind.WENT_BACK));
	}

	@Test
	void aLaneThatCannotBeReadIsABreakAndHidesNoOther() {
		AuditLedger ledger = spy(this.real);
		AuditWatch watch = watch(ledger);
		record(2);
		this.jdbc.sql("update audit_head set seal = 'x' where lane = :other").param("other", other()).update();
		willThrow(new IllegalArgumentException("what stands there is none of our business")).given(ledger)
			.entries(eq(LANE), anyLong(), anyLong());

		watch.look();
		assertThat(watch.breaks()).containsExactlyInAnyOrder(new AuditBreak(LANE, 1, Kind.UNREADABLE),
				new AuditBreak(other(), 0, Kind.HEAD));
		assertThat(health(watch)).isEqualTo(Status.DOWN);

		empty();
		record(2);
		willCallRealMethod().given(ledger).entries(eq(LANE), anyLong(), anyLong());
		watch.look();
		assertThat(health(watch)).isEqualTo(Status.UP);
	}

	@Test
	void beforeTheFirstLookNobodyKnows() {
		assertThat(health(watch(this.real))).isEqualTo(Status.UNKNOWN);
	}

	@Test
	void whileALongTrailIsFollowedForTheFirstTimeNobodyKnows() {
		AuditVerifier slow = spy(new AuditVerifier(this.real, this.seal));
		AuditWatch watch = new AuditWatch(this.real, slow, this.clock, Duration.ofMinutes(1));
		record(1);
		willAnswer((call) -> new AuditVerifier.Verified(AuditPosition.START, 0, null)).willCallRealMethod()
			.given(slow)
			.verify(eq(LANE), any(), any(), anyLong());

		watch.look();
		assertThat(health(watch)).isEqualTo(Status.UNKNOWN);

		watch.look();
		assertThat(health(watch)).isEqualTo(Status.UP);
	}

	@Test
	void aWatchThatStandsStillIsNotUp() {
		AuditLedger ledger = spy(this.real);
		AuditWatch watch = watch(ledger);
		watch.look();
		willThrow(new DataAccessResourceFailureException("gone")).given(ledger).ends();
		for (int minute : List.of(1, 6)) {
			at(minute);
			assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(watch::look);
			assertThat(health(watch)).isEqualTo(Status.UP);
		}

		at(7);
		assertThat(health(watch)).isEqualTo(Status.OUT_OF_SERVICE);

		willCallRealMethod().given(ledger).ends();
		watch.look();
		assertThat(health(watch)).isEqualTo(Status.UP);
	}

	private static int other() {
		return (LANE + 1) % AuditTrail.LANES;
	}

	private AuditWatch watch(AuditLedger ledger) {
		return new AuditWatch(ledger, new AuditVerifier(ledger, this.seal), this.clock, Duration.ofMinutes(1));
	}

	private static Status health(AuditWatch watch) {
		return new AuditHealth(watch).health().getStatus();
	}

	private void at(int minutes) {
		given(this.clock.instant()).willReturn(START.plus(Duration.ofMinutes(minutes)));
	}

	private void record(int entries) {
		IntStream.range(0, entries)
			.forEach((at) -> this.trail.record(new AuditEvent(AuditAction.CASE_READ, LENA, "BC-7F3K-92", "case")));
	}

}
