package clinic.backcheck.throttle;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@JourneyTest
class ThrottleTests {

	private static final Duration QUARTER = Duration.ofMinutes(15);

	@Autowired
	private Throttle throttle;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	@Autowired
	private PlatformTransactionManager transactions;

	private Limit door = door(3);

	@BeforeEach
	void reset() {
		this.clock.set(MovableClock.MONDAY);
		this.database.sql("delete from throttled_try").update();
		this.door = door(3);
	}

	private static Limit door(int failures) {
		return new Limit("door", UUID.randomUUID().toString(), failures, QUARTER);
	}

	private void fail(int times) {
		for (int i = 0; i < times; i++) {
			assertThat(this.throttle.begin(this.door).refused()).as("try %s", i + 1).isFalse();
		}
	}

	@Test
	void afterSoManyFailuresTheNextTryHearsWhenToComeBack() {
		fail(1);
		this.clock.pass(Duration.ofMinutes(5));
		fail(2);

		assertThat(this.throttle.begin(this.door).again()).isEqualTo(MovableClock.MONDAY.plus(QUARTER));

		this.clock.set(MovableClock.MONDAY.plus(QUARTER));
		fail(1);
		assertThat(this.throttle.begin(this.door).again()).isEqualTo(MovableClock.MONDAY.plus(Duration.ofMinutes(20)));
	}

	@Test
	void whatIsRefusedIsNotCounted() {
		fail(3);

		for (int i = 0; i < 5; i++) {
			assertThat(this.throttle.begin(this.door).refused()).isTrue();
		}

		assertThat(rows()).isEqualTo(3);
	}

	@Test
	void aSuccessIsNotCountedButEarlierFailuresAre() {
		fail(2);

		this.throttle.succeeded(this.throttle.begin(this.door));

		fail(1);
		assertThat(this.throttle.begin(this.door).refused()).isTrue();
	}

	@Test
	void whoeverIsForgivenStartsAfresh() {
		fail(3);

		this.throttle.forgive(this.door);

		fail(3);
	}

	@Test
	void equalSubjectsOfDifferentPurposesDoNotCountTogether() {
		fail(3);

		assertThat(this.throttle.begin(new Limit("window", this.door.subject(), 3, QUARTER)).refused()).isFalse();
	}

	@Test
	void theLongestWaitOfAllLimitsIsTold() {
		Limit house = new Limit("house", this.door.subject(), 3, Duration.ofHours(1));
		for (int i = 0; i < 3; i++) {
			assertThat(this.throttle.begin(this.door, house).refused()).isFalse();
		}

		assertThat(this.throttle.begin(this.door, house).again())
			.isEqualTo(MovableClock.MONDAY.plus(Duration.ofHours(1)));
	}

	@Test
	void ofManyAtOnceNoMoreGetThroughThanMay() throws Exception {
		int many = 8;
		CyclicBarrier start = new CyclicBarrier(many);
		ExecutorService guessers = Executors.newFixedThreadPool(many);
		Callable<Boolean> guess = () -> {
			start.await(20, TimeUnit.SECONDS);
			return !this.throttle.begin(this.door).refused();
		};

		long through = 0;
		for (Future<Boolean> one : guessers.invokeAll(IntStream.range(0, 40).mapToObj((i) -> guess).toList())) {
			through += one.get() ? 1 : 0;
		}

		guessers.shutdown();
		assertThat(through).isEqualTo(3);
	}

	@Test
	void insideATransactionItRefusesToCount() {
		assertThatThrownBy(() -> new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.throttle.begin(this.door)))
			.isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void theDatabaseHoldsNoSubjectAndForgetsWhatNoLongerCounts() {
		fail(1);
		assertThat(this.database.sql("select subject from throttled_try").query(String.class).single()).hasSize(64)
			.doesNotContain(this.door.subject());

		this.clock.pass(QUARTER);
		this.door = door(3);
		fail(1);

		assertThat(rows()).isEqualTo(1);
	}

	private int rows() {
		return this.database.sql("select count(*) from throttled_try").query(Integer.class).single();
	}

}
