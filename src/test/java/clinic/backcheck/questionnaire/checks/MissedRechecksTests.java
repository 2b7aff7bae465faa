package clinic.backcheck.questionnaire.checks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.rules.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
class MissedRechecksTests {

	private static final SentCheck.Contact ANN = new SentCheck.Contact("Ann", LocalDate.of(1965, 2, 3), "07700 900142",
			null);

	@Autowired
	private Journeys journeys;

	@Autowired
	private Results results;

	@Autowired
	private RecheckLinks links;

	@Autowired
	private Rechecks rechecks;

	@Autowired
	private MissedRechecks missed;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void reset() {
		this.clock.set(MovableClock.MONDAY);
		this.missed.tell();
	}

	private Token sent(String fever, boolean send) {
		Token device = this.journeys.start("en");
		this.journeys.answer(device, "en",
				Map.of("signs", Given.of(new Answer.Ticked(Set.of(), false)), "fever",
						Given.of(new Answer.Chosen(fever)), "medicines", Given.of(new Answer.Ticked(Set.of(), false)),
						"age", Given.of(new Answer.Amount(40)), "sex", Given.of(new Answer.Chosen("male")),
						"pain-course", Given.of(new Answer.Chosen("better")), "massage-when",
						Given.since(MovableClock.MONDAY.minus(Duration.ofHours(30)), Ago.HOURS)));
		this.results.finish(device, Locale.ENGLISH, send ? ANN : null);
		return device;
	}

	private int entries(Token device) {
		return this.database.sql("""
				select count(*) from case_event e join clinic_case c on c.id = e.case_id
				where c.reference = ? and e.what = 'RECHECK_MISSED'""")
			.param(this.results.result(device).orElseThrow().reference())
			.query(Integer.class)
			.single();
	}

	@Test
	void silenceAtAHighLevelIsToldOnceAfterTheGrace() {
		Token urgent = sent("high", true);
		this.clock.pass(Duration.ofHours(36).minusSeconds(1));
		this.missed.tell();
		assertThat(entries(urgent)).isZero();
		this.clock.pass(Duration.ofSeconds(1));
		this.missed.tell();
		this.missed.tell();
		assertThat(entries(urgent)).isEqualTo(1);
	}

	@Test
	void oneThatCannotBeToldOfHoldsUpNoOther() {
		Token broken = sent("high", true);
		Token other = sent("high", true);
		// Its next entry has the number of the first.
		this.database.sql("update clinic_case set entries = 0 where reference = ?")
			.param(this.results.result(broken).orElseThrow().reference())
			.update();
		this.clock.pass(Duration.ofDays(2));

		this.missed.tell();

		assertThat(entries(broken)).isZero();
		assertThat(entries(other)).isEqualTo(1);
	}

	@Test
	void severalInstancesTellOnce() throws Exception {
		Token urgent = sent("high", true);
		this.clock.pass(Duration.ofDays(2));
		ExecutorService instances = Executors.newFixedThreadPool(4);
		CyclicBarrier start = new CyclicBarrier(4);
		Callable<Object> tell = () -> {
			start.await(20, TimeUnit.SECONDS);
			this.missed.tell();
			return true;
		};
		for (Future<Object> instance : instances.invokeAll(IntStream.range(0, 4).mapToObj((number) -> tell).toList())) {
			assertThat(instance.get()).isEqualTo(true);
		}
		instances.shutdown();
		assertThat(entries(urgent)).isEqualTo(1);
	}

	@Test
	void whoCameBackIsNotMissed() {
		Token urgent = sent("high", true);
		String link = this.links.path(urgent).orElseThrow().substring("/recheck/".length());
		this.clock.pass(Duration.ofDays(1));
		Token again = this.rechecks.start(link, "en", AnsweredBy.THEMSELVES);
		this.journeys.answer(again, "en", Map.of("signs", Given.of(new Answer.Ticked(Set.of(), false)), "fever",
				Given.of(new Answer.Chosen("no-fever")), "pain-course", Given.of(new Answer.Chosen("better"))));
		this.results.finish(again, Locale.ENGLISH, null);
		this.clock.pass(Duration.ofDays(5));
		this.missed.tell();
		assertThat(entries(urgent)).isZero();
		assertThat(this.results.result(again).orElseThrow().delivery().sent()).isTrue();
	}

	@Test
	void nobodyWaitsForAdviceOnlyNorAtALowLevel() {
		Token adviceOnly = sent("high", false);
		Token low = sent("no-fever", true);
		this.clock.pass(Duration.ofDays(9));
		this.missed.tell();
		assertThat(entries(adviceOnly)).isZero();
		assertThat(entries(low)).isZero();
	}

}
