package clinic.backcheck.questionnaire.checks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.questionnaire.result.ResultWriter;

import static org.assertj.core.api.Assertions.assertThat;

/** Set up as {@link ResultsTests} is, so that they share the application. */
@SpringBootTest(properties = SmallCatalogue.PROPERTY)
@Import({ MovableClock.InPlace.class, Listener.class })
class ReturnsTests {

	private static final LocalDate BORN = LocalDate.of(1965, 2, 3);

	@Autowired
	private Journeys journeys;

	@Autowired
	private Returns returns;

	@Autowired
	private Retention retention;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	@MockitoSpyBean
	@SuppressWarnings("UnusedVariable") // part of the shared set-up
	private ResultWriter writer;

	private Token token = new Token("");

	@BeforeEach
	void reset() {
		this.clock.set(MovableClock.MONDAY);
		this.database.sql("delete from throttled_try").update();
		this.token = this.journeys.start("en");
	}

	private ReturnCode save() {
		return this.returns.save(this.token, "en", BORN).orElseThrow().code();
	}

	@Test
	void ofDevicesThatUseOneCodeAtOnceOneGetsTheCheck() throws Exception {
		ReturnCode code = save();

		List<Token> tokens = atOnce(code, "phone", "tablet", "laptop", "library");

		assertThat(tokens).doesNotHaveDuplicates()
			.filteredOn((token) -> this.journeys.find(token).isPresent())
			.hasSize(1);
		assertThat(this.journeys.find(this.token)).isEmpty();
	}

	@Test
	void aBrowserThatSendsTheCodeTwiceAtOnceHasTheCheckWhicheverAnswerItKeeps() throws Exception {
		ReturnCode code = save();

		List<Token> tokens = atOnce(code, "phone", "phone", "phone", "phone");

		assertThat(tokens).containsOnly(tokens.get(0));
		assertThat(this.journeys.find(tokens.get(0))).isPresent();
	}

	@Test
	void aCodeIsUsedUpWhenItsTokenArrivesAndNotBefore() {
		ReturnCode code = save();
		this.returns.arrived(this.token);
		Token lost = found(code, "phone");

		assertThat(found(code, "phone")).isEqualTo(lost);
		Token laptop = found(code, "laptop");
		this.returns.arrived(lost);
		assertThat(this.journeys.find(lost)).as("the last one has it").isEmpty();
		this.returns.arrived(laptop);

		assertThat(this.returns.comeBack(code, BORN, phone())).isInstanceOf(Returns.Unknown.class);
		assertThat(this.returns.comeBack(code, BORN, new Returns.Visitor("192.0.2.1", "phone", lost)))
			.isInstanceOf(Returns.Unknown.class);
		assertThat(this.returns.comeBack(code, BORN, new Returns.Visitor("192.0.2.1", "laptop", laptop)))
			.isEqualTo(new Returns.Found(laptop));
	}

	private Token found(ReturnCode code, String browser) {
		return ((Returns.Found) this.returns.comeBack(code, BORN,
				new Returns.Visitor("192.0.2.1", browser, new Token(""))))
			.token();
	}

	private List<Token> atOnce(ReturnCode code, String... browsers) throws Exception {
		ExecutorService devices = Executors.newFixedThreadPool(browsers.length);
		CyclicBarrier start = new CyclicBarrier(browsers.length);
		List<Callable<Token>> all = Stream.of(browsers).map((browser) -> (Callable<Token>) () -> {
			start.await(20, TimeUnit.SECONDS);
			return found(code, browser);
		}).toList();
		List<Token> tokens = new java.util.ArrayList<>();
		for (Future<Token> one : devices.invokeAll(all)) {
			tokens.add(one.get());
		}
		devices.shutdown();
		return tokens;
	}

	private static Returns.Visitor phone() {
		return from("192.0.2.1");
	}

	private static Returns.Visitor from(String address) {
		return new Returns.Visitor(address, "phone", new Token(""));
	}

	@Test
	void guessesFromEverywhereCountTogether() {
		ReturnCode code = save();
		for (int i = 1; i <= Returns.PER_CODE; i++) {
			assertThat(this.returns.comeBack(code, BORN.plusDays(i), from("192.0.2." + i)))
				.isInstanceOf(Returns.Unknown.class);
		}

		assertThat(this.returns.comeBack(code, BORN, from("198.51.100.1")))
			.isEqualTo(new Returns.Wait(MovableClock.MONDAY.plus(Duration.ofHours(24)), true));
	}

	@Test
	void theSameDateIsReadBackOnWhateverDeviceHasTheCheck() {
		ReturnCode code = save();

		Returns.Found found = (Returns.Found) this.returns.comeBack(code, BORN, phone());

		assertThat(this.returns.dateOfBirth(found.token())).contains(BORN);
		assertThat(this.returns.dateOfBirth(this.token)).isEmpty();
	}

	@Test
	void whatIsSavedGoesWithItsCheckAndAfterADay() {
		save();
		this.clock.pass(Duration.ofHours(1));
		this.journeys.delete(this.token);
		assertThat(saved(this.token)).isZero();

		this.token = this.journeys.start("en");
		save();
		this.clock.pass(Duration.ofHours(23));
		this.journeys.answer(this.token, "en", java.util.Map.of());
		this.clock.pass(Duration.ofHours(1));
		this.retention.deleteWhatIsOver();

		assertThat(this.journeys.find(this.token)).isPresent();
		assertThat(saved(this.token)).isZero();
	}

	private int saved(Token token) {
		return this.database
			.sql("select count(*) from saved_checks s left join checks c on c.id = s.check_id"
					+ " where c.token_hash = ? or c.id is null")
			.param(token.hash())
			.query(Integer.class)
			.single();
	}

}
