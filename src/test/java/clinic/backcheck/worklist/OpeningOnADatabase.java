package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.ArrivedCase.Arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** A check and its case stand or fall together; each database runs it. */
abstract class OpeningOnADatabase {

	private static final Instant SENT = Instant.parse("2026-11-23T10:40:00.123456Z");

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private Cases cases;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private Editions editions;

	private UUID check = UUID.randomUUID();

	private CheckSent sent = sent(false);

	@BeforeEach
	void aTableOfThePublisher() {
		this.check = UUID.randomUUID();
		this.sent = sent(false);
		this.jdbc.sql("create table if not exists frozen_check (id uuid)").update();
		given(this.sentChecks.sentCheck(any())).willReturn(SampleCases.check(this.check, SampleCases.worrying()));
		given(this.editions.edition(1)).willReturn(SampleCases.edition());
	}

	@Test
	void aSentCheckBecomesACaseThatSaysWhy() {
		send();

		Case opened = this.desk.file(this.sent.reference()).subject();
		assertThat(opened.checkId()).isEqualTo(this.check);
		assertThat(opened.state()).isEqualTo(CaseState.NEW);
		assertThat(opened.language()).isEqualTo("en");
		assertThat(opened.dueAt()).isEqualTo(Instant.parse("2026-11-23T18:00:00Z"));
		assertThat(opened.arrivedAt()).isEqualTo(Instant.parse("2026-11-23T10:40:00.123Z"));
		assertThat(opened.summary()).isEqualTo(new CaseSummary(1, 1, List.of("bleeding"), List.of("cauda-equina")));
		assertThat(this.desk.file(this.sent.reference()).timeline()).extracting(CaseEvent::what)
			.containsExactly(CaseEvent.What.ARRIVED);
	}

	@Test
	void whatTheFiguresCountIsKeptWithIt() {
		send();

		assertThat(this.jdbc.sql("""
				select f.shown, f.unsure, f.raised, f.machine_urgency from case_facts f
				join clinic_case c on c.id = f.case_id and c.arrived_at = f.arrived_at where c.check_id = :id""")
			.param("id", this.check)
			.query()
			.singleRow()
			.values()).containsExactly("signs,saddle,leg,medicines,pain,massage-when", "saddle", "bleeding", "URGENT");
	}

	@Test
	void theSameCheckTwiceIsOneCase() {
		send();
		send();

		assertThat(count("select count(*) from clinic_case where check_id = :id")).isEqualTo(1);
		assertThat(count("select count(*) from clinic_case where check_id = :id and promised_at = due_at"))
			.isEqualTo(1);
	}

	@Test
	void theDatabaseRefusesASecondCaseOfACheck() {
		send();

		CheckSent again = new CheckSent(this.check, "BC-OTHER", 1, Urgency.URGENT, SENT, false);
		Case second = Case.open(again, SENT, Arrival.of(new CaseSummary(0, 0, List.of(), List.of())));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.cases.saveAndFlush(second))
			.withMessageContaining("check_id");
	}

	@Test
	void aCheckWhoseCaseCannotBeOpenedIsNotSent() {
		given(this.sentChecks.sentCheck(any())).willThrow(new IllegalStateException("planted"));

		assertThatIllegalStateException().isThrownBy(this::send).withMessage("planted");

		assertThat(count("select count(*) from frozen_check where id = :id")).isZero();
		assertThat(count("select count(*) from clinic_case where check_id = :id")).isZero();
	}

	@Test
	void aCheckThatIsRolledBackLeavesNoCase() {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(this.sent);
			status.setRollbackOnly();
		});

		assertThat(count("select count(*) from clinic_case where check_id = :id")).isZero();
	}

	@Test
	void withoutATransactionNothingIsSent() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.events.publishEvent(this.sent));
	}

	@Test
	void aCheckThatCouldNotBeAssessedIsACaseAllTheSame() {
		given(this.sentChecks.sentCheck(any())).willReturn(SampleCases.notAssessed(this.check));
		CheckSent failed = sent(true);

		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(failed));

		Case opened = this.desk.file(this.sent.reference()).subject();
		assertThat(opened.assessmentFailed()).isTrue();
		assertThat(opened.urgency()).isEqualTo(Urgency.URGENT);
	}

	private CheckSent sent(boolean failed) {
		return new CheckSent(this.check, "BC-" + this.check.toString().substring(0, 8), 1, Urgency.URGENT, SENT,
				failed);
	}

	/** What the questionnaire does: freezes the check and tells, in one transaction. */
	private void send() {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("insert into frozen_check values (:id)").param("id", this.check).update();
			this.events.publishEvent(this.sent);
		});
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).param("id", this.check).query(Long.class).single();
	}

}
