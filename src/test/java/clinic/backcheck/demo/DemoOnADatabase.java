package clinic.backcheck.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.worklist.SyntheticCases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A demonstration, and rows in bulk; each database runs it. */
abstract class DemoOnADatabase {

	private static final int CASES = 30;

	@Autowired
	private DemoStart demo;

	@Autowired
	private DemoProperties properties;

	@Autowired
	private SeedBatch batch;

	@Autowired
	private EmptyDatabase database;

	@Autowired
	private Editions editions;

	@Autowired
	private Clinic clinic;

	@Autowired
	private Clock clock;

	@Autowired
	private SyntheticCases cases;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void itMakesItsCasesOnce() {
		this.demo.run(new DefaultApplicationArguments());

		assertThat(count("clinic_case where version > 0 or state = 'NEW'")).isEqualTo(CASES);
		assertThat(count("staff_account where password is not null")).isEqualTo(3);
		assertThat(this.cases.any()).isTrue();
	}

	@Test
	void closedCasesHaveTheirWholeStory() {
		assertThat(count("clinic_case where not is_open")).isPositive();
		assertThat(count("clinic_case where not is_open and (first_opened_at is null or closed_at is null "
				+ "or level_grade is null or outcome is null or first_opened_at < arrived_at)"))
			.isZero();
		assertThat(count("clinic_case c where entries <> (select count(*) from case_event e where e.case_id = c.id)"))
			.isZero();
	}

	@Test
	void nobodyWaitsForThoseWhoNeverComeBack() {
		assertThat(count("submissions where recheck_missed_at is not null")).isZero();
		assertThat(count("clinic_case where is_open")).isEqualTo(Math.round(CASES * 0.3));
	}

	@Test
	void theyArrivedInThePast() {
		Instant now = this.clock.instant();

		assertThat(this.jdbc.sql("select min(arrived_at) from clinic_case").query(Instant.class).single())
			.isBefore(now.minusSeconds(80L * 24 * 3600));
		assertThat(this.jdbc.sql("select max(submitted_at) from submissions").query(Instant.class).single())
			.isBefore(now);
	}

	@Test
	void whereAnybodyIsAlreadyNothingIsMadeUp() {
		assertThatIllegalStateException().isThrownBy(this.database::require)
			.withMessageContaining("empty database only");
	}

	/** Undone at its end: the other tests count the cases of the demonstration. */
	@Test
	@Transactional
	void rowsInBulkLookLikeThoseOfTheServices() {
		Instant now = this.clock.instant();
		MadeUp madeUp = new MadeUp(this.properties, this.editions.published(),
				new Arrivals(now, 90, this.clinic.zone()), now);
		UUID staff = this.jdbc.sql("select id from staff_account where email = 'triage@demo.invalid'")
			.query(UUID.class)
			.single();

		this.batch.write(madeUp, List.of(staff, staff), 0, now);

		assertThat(
				count("clinic_case c join submissions s on s.id = c.check_id join contacts t on t.submission_id = s.id "
						+ "where c.reference = s.reference and c.machine_urgency = s.urgency and c.arrived_at = s.sent_at"))
			.isEqualTo(2 * CASES);
	}

	private long count(String rows) {
		return this.jdbc.sql("select count(*) from " + rows).query(Long.class).single();
	}

}
