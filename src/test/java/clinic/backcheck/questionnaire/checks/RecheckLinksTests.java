package clinic.backcheck.questionnaire.checks;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.rules.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
class RecheckLinksTests {

	@Autowired
	private Journeys journeys;

	@Autowired
	private Results results;

	@Autowired
	private RecheckLinks links;

	@Autowired
	private MovableClock clock;

	@BeforeEach
	void reset() {
		this.clock.set(MovableClock.MONDAY);
	}

	private Token finished() {
		Token device = this.journeys.start("en");
		this.journeys.answer(device, "en", Map.of("signs", Given.of(new Answer.Ticked(java.util.Set.of(), false))));
		this.results.finish(device, Locale.ENGLISH, null);
		return device;
	}

	private String token(Token device) {
		String path = this.links.path(device).orElseThrow();
		assertThat(path).matches("/recheck/[A-Za-z0-9_-]{48}");
		return path.substring("/recheck/".length());
	}

	@Test
	void leadsBackToTheCheckAndNeverChanges() {
		Token device = finished();
		String reference = this.results.result(device).orElseThrow().reference();
		String token = token(device);
		this.clock.pass(Duration.ofDays(5));
		assertThat(token(device)).isEqualTo(token);
		assertThat(this.links.submission(token)).get().extracting(Submission::reference).isEqualTo(reference);
		assertThat(token).isNotEqualTo(token(finished()));
	}

	@Test
	void everyAlteredLetterIsRefused() {
		String token = token(finished());
		for (int at = 0; at < token.length(); at++) {
			char other = (token.charAt(at) == 'A') ? 'B' : 'A';
			String altered = token.substring(0, at) + other + token.substring(at + 1);
			assertThat(this.links.submission(altered)).as("letter %s", at).isEmpty();
		}
	}

	@Test
	void whatIsNotATokenIsRefused() {
		String token = token(finished());
		for (String other : new String[] { "", "A", "not a token", token + "A", token + "=", token.substring(1) }) {
			assertThat(this.links.submission(other)).as(other).isEmpty();
		}
	}

	@Test
	void endsAfterNinetyDaysEvenWhereTheResultIsKeptLonger() {
		Token device = finished();
		String token = token(device);
		this.clock.pass(Duration.ofDays(90).minusSeconds(1));
		assertThat(this.links.submission(token)).isPresent();
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(this.links.submission(token)).isEmpty();
	}

	@Test
	void diesWithTheResult() {
		Token device = finished();
		String token = token(device);
		this.journeys.delete(device);
		assertThat(this.links.submission(token)).isEmpty();
		assertThat(this.links.path(device)).isEmpty();
	}

	@Test
	void anOpenCheckHasNoLinkYet() {
		assertThat(this.links.path(this.journeys.start("en"))).isEmpty();
	}

}
