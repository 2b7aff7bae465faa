package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.web.WebException;
import clinic.backcheck.worklist.ArrivedCase.Arrival;
import clinic.backcheck.worklist.CaseAction.AddNote;
import clinic.backcheck.worklist.CaseAction.Claim;
import clinic.backcheck.worklist.CaseAction.Close;
import clinic.backcheck.worklist.CaseEvent.What;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;

/** Two people at one case, and the record of it; each database runs it. */
abstract class DeskOnADatabase {

	private static final UUID LENA = UUID.randomUUID();

	private static final UUID SAM = UUID.randomUUID();

	@Autowired
	private CaseDesk desk;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Timeline timeline;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private String reference = "";

	@BeforeEach
	void aNewCase() {
		this.reference = "BC-" + UUID.randomUUID().toString().substring(0, 8);
		Case opened = Case.open(
				new CheckSent(UUID.randomUUID(), this.reference, 1, Urgency.URGENT, Instant.now(), false),
				Instant.now(), Arrival.of(new CaseSummary(0, 0, List.of(), List.of())));
		this.transaction.executeWithoutResult((status) -> this.timeline.keep(opened, opened.arrive()));
	}

	@Test
	void everyActionIsOneEntryOfTheTimeline() {
		this.desk.act(this.reference, 1, LENA, new Claim());
		this.desk.act(this.reference, 2, SAM, new AddNote("Rang: no answer"));
		this.desk.act(this.reference, 3, LENA, new Close(CaseOutcome.COULD_NOT_REACH, null, null, "Letter sent"));

		List<CaseEvent> entries = this.desk.file(this.reference).timeline();
		assertThat(entries).extracting(CaseEvent::what)
			.containsExactly(What.ARRIVED, What.CLAIMED, What.NOTED, What.CLOSED);
		assertThat(entries).extracting(CaseEvent::number).containsExactly(1, 2, 3, 4);
		assertThat(entries).extracting(CaseEvent::staffId).containsExactly(null, LENA, SAM, LENA);
		assertThat(entries.get(2).note()).isEqualTo("Rang: no answer");
		assertThat(entries.get(3).outcome()).isEqualTo(CaseOutcome.COULD_NOT_REACH);
		assertThat(this.desk.file(this.reference).subject().state()).isEqualTo(CaseState.CLOSED);
	}

	@Test
	void aNoteCannotBeReadInTheDatabase() {
		this.desk.act(this.reference, 1, LENA, new AddNote("Rang: no answer"));

		String stored = this.jdbc
			.sql("select e.note from case_event e join clinic_case c on c.id = e.case_id "
					+ "where c.reference = :reference and e.entry = 2")
			.param("reference", this.reference)
			.query(String.class)
			.single();
		assertThat(stored).isNotBlank().doesNotContain("Rang").doesNotContain("answer");
	}

	@Test
	void everyKindOfEntryHasRoomInTheTimeline() {
		int room = this.jdbc
			.sql("select character_maximum_length from information_schema.columns "
					+ "where lower(table_name) = 'case_event' and lower(column_name) = 'what'")
			.query(Integer.class)
			.single();

		assertThat(What.values()).allSatisfy((what) -> assertThat(what.name().length()).isLessThanOrEqualTo(room));
	}

	@Test
	void anActionOnAnOldPageIsRefused() {
		this.desk.act(this.reference, 1, LENA, new Claim());

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.desk.act(this.reference, 1, SAM, new AddNote("Too late")));

		assertThat(this.desk.file(this.reference).timeline()).hasSize(2);
	}

	@Test
	void everyChangeIsToldToTheAuditTrail() {
		this.desk.act(this.reference, 1, LENA, new Claim());

		then(this.audit).should().record(new AuditEvent(AuditAction.CASE_CHANGED, LENA, this.reference, "claimed"));
	}

	@Test
	void whatCannotBeAuditedIsNotDone() {
		willThrow(new IllegalStateException("no trail")).given(this.audit).record(any());

		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.desk.act(this.reference, 1, LENA, new Claim()));

		assertThat(this.desk.file(this.reference).subject().ownerId()).isNull();
		assertThat(this.desk.file(this.reference).timeline()).hasSize(1);
	}

	@Test
	void anUnknownReferenceIsNotFound() {
		assertThatExceptionOfType(WebException.class).isThrownBy(() -> this.desk.file("BC-XXXX-XX"))
			.withMessage("NOT_FOUND");
	}

	@Test
	void whoReadBeforeTheOtherWroteLosesNothingAndOverwritesNothing() {
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
				this.desk.file(this.reference);
				elsewhere(() -> this.desk.act(this.reference, 1, LENA, new Claim()));
				this.desk.act(this.reference, 1, SAM, new Claim());
			}));

		assertThat(this.desk.file(this.reference).subject().ownerId()).isEqualTo(LENA);
		assertThat(this.desk.file(this.reference).timeline()).hasSize(2);
	}

	@Test
	void ofManyWhoClaimAtOnceOneSucceedsAndTheOthersLearnIt() throws Exception {
		int people = 4;
		CyclicBarrier start = new CyclicBarrier(people);
		List<Callable<Boolean>> claims = new ArrayList<>();
		for (int i = 0; i < people; i++) {
			UUID person = UUID.randomUUID();
			claims.add(() -> {
				start.await(20, TimeUnit.SECONDS);
				return claims(person);
			});
		}
		ExecutorService pool = Executors.newFixedThreadPool(people);
		int won = 0;
		for (Future<Boolean> claim : pool.invokeAll(claims)) {
			won += claim.get() ? 1 : 0;
		}
		pool.shutdown();

		assertThat(won).isEqualTo(1);
		assertThat(this.desk.file(this.reference).timeline()).extracting(CaseEvent::what)
			.containsExactly(What.ARRIVED, What.CLAIMED);
	}

	private boolean claims(UUID person) {
		try {
			this.desk.act(this.reference, 1, person, new Claim());
			return true;
		}
		catch (ConcurrencyFailureException ex) {
			return false;
		}
	}

	private static void elsewhere(Runnable work) {
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			other.submit(work).get(20, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			other.shutdown();
		}
	}

}
