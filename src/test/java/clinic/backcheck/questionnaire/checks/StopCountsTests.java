package clinic.backcheck.questionnaire.checks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.StopCounts;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.rules.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Set up as {@link ResultsTests} is, so that they share the application. */
@SpringBootTest(properties = SmallCatalogue.PROPERTY)
@Import({ MovableClock.InPlace.class, Listener.class })
class StopCountsTests {

	/** Nobody else is stopped then. */
	private static final Instant THEN = MovableClock.MONDAY.plus(Duration.ofDays(9000));

	@Autowired
	private Journeys journeys;

	@Autowired
	private Results results;

	@Autowired
	private StopCounts stops;

	@Autowired
	private MovableClock clock;

	@MockitoSpyBean
	@SuppressWarnings("UnusedVariable") // part of the shared set-up
	private ResultWriter writer;

	@BeforeEach
	void later() {
		this.clock.set(THEN);
	}

	@Test
	void whoIsStoppedCountsOnceForEachFindingUntilTheClinicKnowsThemOrItWasAMistake() {
		stoppedBy("saddle");
		stoppedBy("saddle", "chest");
		Token consented = stoppedBy("chest");
		Token mistaken = stoppedBy("saddle");
		Token changed = stoppedBy("chest");
		assertThat(this.stops.since(THEN))
			.isEqualTo(new StopCounts.Stops(5, Map.of("possible-cauda-equina", 3L, "possible-heart-or-lung", 3L)));

		this.results.finish(consented, Locale.ENGLISH,
				new SentCheck.Contact("Ann", LocalDate.of(1965, 2, 3), "07700 900142", null));
		tick(mistaken);
		tick(changed, "saddle");

		assertThat(this.stops.since(THEN))
			.isEqualTo(new StopCounts.Stops(3, Map.of("possible-cauda-equina", 3L, "possible-heart-or-lung", 1L)));
		assertThat(this.stops.since(THEN.plusSeconds(1))).isEqualTo(new StopCounts.Stops(0, Map.of()));
	}

	private Token stoppedBy(String... signs) {
		Token token = this.journeys.start("en");
		tick(token, signs);
		return token;
	}

	private void tick(Token token, String... signs) {
		this.journeys.answer(token, "en", Map.of("signs", Given.of(new Answer.Ticked(Set.of(signs), false))));
	}

}
