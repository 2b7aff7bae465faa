package clinic.backcheck.questionnaire.checks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.WebException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willThrow;

@SpringBootTest(properties = SmallCatalogue.PROPERTY)
@Import({ MovableClock.InPlace.class, Listener.class })
class ResultsTests {

	private static final SentCheck.Contact ANN = new SentCheck.Contact("Ann", LocalDate.of(1965, 2, 3), "07700 900142",
			null);

	@Autowired
	private Journeys journeys;

	@Autowired
	private Results results;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private Retention retention;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Listener listener;

	@MockitoSpyBean
	private ResultWriter writer;

	@BeforeEach
	void reset() {
		this.clock.set(MovableClock.MONDAY);
		this.listener.heard.clear();
		this.listener.refuses = false;
	}

	private Token answered() {
		Token token = this.journeys.start("en");
		this.journeys.answer(token, "en",
				Map.of("signs", Given.of(new Answer.Ticked(Set.of(), false)), "fever",
						Given.of(new Answer.Chosen("high")), "massage-when",
						Given.since(MovableClock.MONDAY.minus(Duration.ofHours(30)), Ago.HOURS)));
		return token;
	}

	private UUID id(Token token) {
		return this.database.sql("select id from submissions where token_hash = ?")
			.param(token.hash())
			.query(UUID.class)
			.single();
	}

	@Test
	void sendingAtTheSameMomentFromTwoTabsIsSentOnce() throws Exception {
		Token token = answered();
		ExecutorService tabs = Executors.newFixedThreadPool(4);
		CyclicBarrier start = new CyclicBarrier(4);
		Callable<Object> submit = () -> {
			start.await(20, TimeUnit.SECONDS);
			this.results.finish(token, Locale.ENGLISH, ANN);
			return true;
		};

		for (Future<Object> tab : tabs.invokeAll(IntStream.range(0, 4).mapToObj((i) -> submit).toList())) {
			assertThat(tab.get()).isEqualTo(true);
		}

		tabs.shutdown();
		assertThat(this.listener.heard).hasSize(1);
		assertThat(this.database.sql("select count(*) from submissions where token_hash = ?")
			.param(token.hash())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void whatIsReadBackIsWhatWasFrozen() {
		Token token = answered();
		this.results.finish(token, Locale.ENGLISH, ANN);
		this.clock.pass(Duration.ofDays(2));

		SentCheck sent = this.sentChecks.sentCheck(this.listener.heard.get(0).checkId());

		assertThat(sent.answers().to("massage-when")).contains(new Answer.Amount(30));
		assertThat(sent.answers().to("fever")).contains(new Answer.Chosen("high"));
		assertThat(sent.assessment()).isNotNull();
		assertThat(sent.assessment().urgency()).isEqualTo(Urgency.URGENT);
		assertThat(sent.assessment().findings().get(0).evidence().get(0).answer()).isEqualTo(new Answer.Chosen("high"));
		assertThat(sent.contact()).isEqualTo(ANN);
	}

	@Test
	void severalAreReadAtOnceAsOneIs() {
		this.results.finish(answered(), Locale.ENGLISH, ANN);
		this.results.finish(answered(), Locale.ENGLISH, ANN);
		Token unsent = answered();
		this.results.finish(unsent, Locale.ENGLISH, null);
		UUID first = this.listener.heard.get(0).checkId();
		UUID second = this.listener.heard.get(1).checkId();
		UUID third = id(unsent);

		assertThat(this.sentChecks.all(List.of(first, second, third, UUID.randomUUID())))
			.containsOnlyKeys(first, second)
			.containsEntry(second, this.sentChecks.sentCheck(second));
	}

	@Test
	void theLanguageIsThatInWhichItWasReadAndSentAndNotThatOfTheLastAnswer() {
		Token token = this.journeys.start("de");
		this.journeys.answer(token, "de", Map.of("signs", Given.of(new Answer.Ticked(Set.of(), false))));

		this.results.finish(token, Locale.ENGLISH, ANN);

		assertThat(this.sentChecks.sentCheck(this.listener.heard.get(0).checkId()).language()).isEqualTo("en");
		assertThat(this.results.result(token).orElseThrow().language()).as("what is frozen").isEqualTo("en");

		this.results.finish(answered(), Locale.FRENCH, ANN);
		assertThat(this.sentChecks.sentCheck(this.listener.heard.get(1).checkId()).language())
			.as("its edition does not speak it")
			.isEqualTo("en");
	}

	@Test
	void aFaultInTheRulesEndsWithAHumanBeing() {
		willThrow(new IllegalStateException("fever: high")).given(this.writer).write(any(), any());
		Token token = answered();

		this.results.finish(token, Locale.ENGLISH, ANN);

		assertThat(this.listener.heard).singleElement().satisfies((sent) -> {
			assertThat(sent.assessmentFailed()).isTrue();
			assertThat(sent.urgency()).isEqualTo(Urgency.URGENT);
		});
		SentCheck sent = this.sentChecks.sentCheck(this.listener.heard.get(0).checkId());
		assertThat(sent.assessment()).isNull();
		assertThat(sent.answers().has("fever")).isTrue();
		ResultPage page = this.results.result(token).orElseThrow();
		assertThat(page.level().heading()).isEqualTo("Please call for advice today");
		assertThat(page.delivery().sent()).isTrue();
		assertThat(page.caudaEquina().items()).isNotEmpty();
	}

	@Test
	void ifTheClinicCannotTakeItNothingIsFrozen() {
		this.listener.refuses = true;
		Token token = answered();

		assertThatThrownBy(() -> this.results.finish(token, Locale.ENGLISH, ANN))
			.isInstanceOf(IllegalStateException.class);

		assertThat(this.results.result(token)).isEmpty();
		assertThat(this.journeys.find(token)).get().matches((standing) -> !standing.finished());
		assertThat(this.journeys.find(token).orElseThrow().answers().has("fever")).isTrue();
	}

	@Test
	void whatIsNoLongerToBeKeptIsDeleted() {
		Token open = answered();
		Token adviceOnly = answered();
		Token sent = answered();
		this.results.finish(adviceOnly, Locale.ENGLISH, null);
		this.results.finish(sent, Locale.ENGLISH, ANN);

		this.clock.pass(Duration.ofHours(24));
		this.retention.deleteWhatIsOver();
		assertThat(count("checks", open)).isZero();
		assertThat(count("submissions", adviceOnly)).isEqualTo(1);

		this.clock.pass(Duration.ofDays(30));
		this.retention.deleteWhatIsOver();
		assertThat(count("submissions", adviceOnly)).isZero();
		assertThat(count("submissions", sent)).isEqualTo(1);

		this.clock.pass(Duration.ofDays(2922));
		this.retention.deleteWhatIsOver();
		assertThat(count("submissions", sent)).isZero();
	}

	private int count(String table, Token token) {
		return this.database.sql("select count(*) from " + table + " where token_hash = ?")
			.param(token.hash())
			.query(Integer.class)
			.single();
	}

	@Test
	void onlySentChecksAreGivenAway() {
		Token token = answered();
		this.results.finish(token, Locale.ENGLISH, null);
		UUID id = id(token);

		assertThatThrownBy(() -> this.sentChecks.sentCheck(id)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> this.results.finish(new Token("forged"), Locale.ENGLISH, null))
			.isInstanceOf(WebException.class);
	}

}
