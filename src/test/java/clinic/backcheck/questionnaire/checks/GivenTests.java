package clinic.backcheck.questionnaire.checks;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import clinic.backcheck.rules.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GivenTests {

	private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

	@Test
	void whatHappenedIsOlderAfterAPause() {
		Given given = Given.since(NOW.minus(Duration.ofHours(20)), Ago.HOURS);

		assertThat(given.at(NOW)).isEqualTo(new Answer.Amount(20));
		assertThat(given.at(NOW.plus(Duration.ofHours(5)))).isEqualTo(new Answer.Amount(25));
		assertThat(given.at(NOW.minus(Duration.ofDays(9)))).isEqualTo(new Answer.Amount(0));
	}

	@Test
	void aLengthOfTimeIsShownInTheUnitInWhichItWasTold() {
		assertThat(Ago.DAYS.between(NOW.minus(Duration.ofHours(49)), NOW)).isEqualTo(2);
		assertThat(Ago.WEEKS.between(NOW.minus(Duration.ofDays(20)), NOW)).isEqualTo(3);
		assertThat(Ago.WEEKS.hours(2)).isEqualTo(336);
	}

	@Test
	void everyKindOfAnswerIsReadBackAsItWasWritten() {
		Map<String, Given> all = new LinkedHashMap<>();
		all.put("a", Given.of(new Answer.NotSure()));
		all.put("b", Given.of(new Answer.Chosen("worse")));
		all.put("c", Given.of(new Answer.Ticked(Set.of("x"), true)));
		all.put("d", Given.of(new Answer.Amount(7)));
		all.put("e", Given.since(NOW, Ago.WEEKS));

		assertThat(CheckJson.readAnswers(CheckJson.write(all))).isEqualTo(all);
	}

	@Test
	void aFaultInWhatWasKeptQuotesNothingOfIt() {
		assertThatThrownBy(() -> CheckJson.readAnswers("{\"saddle\": {\"answer\": {\"kind\": \"secret\"}}}"))
			.isInstanceOf(IllegalStateException.class)
			.hasNoCause()
			.hasMessageNotContaining("secret");
	}

	@Test
	void tokensAreLongAndRandomAndNotPrinted() {
		Token token = Token.random();

		assertThat(token.value()).hasSize(43).isNotEqualTo(Token.random().value());
		assertThat(token.hash()).hasSize(64).doesNotContain(token.value());
		assertThat(token.toString()).doesNotContain(token.value());
		assertThat(new Token("abc").hash())
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void referencesHaveNoLettersThatLookAlike() {
		for (int i = 0; i < 500; i++) {
			assertThat(Reference.random()).matches("BC-[^01OILU]{4}-[^01OILU]{4}");
		}
	}

}
