package clinic.backcheck.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import clinic.backcheck.questionnaire.SyntheticChecks.Filled;
import clinic.backcheck.vignettes.Shipped;

import static org.assertj.core.api.Assertions.assertThat;

class MadeUpTests {

	private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

	private static final int CASES = 200;

	private static final UUID TELEPHONIST = UUID.randomUUID();

	private final MadeUp madeUp = madeUp(1);

	@Test
	void nobodyCouldTakeThemForReal() {
		assertThat(all(this.madeUp)).allSatisfy((patient) -> {
			assertThat(patient.contact().name()).matches("Test Person \\d{6}");
			assertThat(patient.contact().telephone()).matches("\\+44 7700 900\\d{3}");
		});
	}

	@Test
	void aNumberHasOnePatient() {
		assertThat(this.madeUp.patient(5, TELEPHONIST)).isEqualTo(madeUp(1).patient(5, TELEPHONIST))
			.isNotEqualTo(madeUp(2).patient(5, TELEPHONIST));
	}

	@Test
	void theyArriveOverTheDaysAndTheLastAreStillOpen() {
		List<Filled> all = all(this.madeUp);

		assertThat(all)
			.allSatisfy((patient) -> assertThat(patient.at()).isBefore(NOW).isAfter(NOW.minus(Duration.ofDays(91))));
		assertThat(LongStream.range(0, CASES).filter(this.madeUp::open).boxed()).hasSize(CASES / 20)
			.allSatisfy(
					(number) -> assertThat(all.get(number.intValue()).at()).isAfter(NOW.minus(Duration.ofDays(14))));
		assertThat(all.get(0).at()).isBefore(NOW.minus(Duration.ofDays(88)));
	}

	@Test
	void theyReadAllLanguagesAndNotAllAnswerThemselves() {
		assertThat(all(this.madeUp)).extracting(Filled::language).containsAll(Shipped.edition().languages());
		assertThat(all(this.madeUp)).extracting((patient) -> patient.by().who().name())
			.contains("THEMSELVES", "HELPER", "TELEPHONE");
	}

	private static List<Filled> all(MadeUp madeUp) {
		return LongStream.range(0, CASES).mapToObj((number) -> madeUp.patient(number, TELEPHONIST)).toList();
	}

	private static MadeUp madeUp(long random) {
		DemoProperties properties = new DemoProperties(CASES, random, 90, 0.05, 0.3, 0.1, 0.35, 0.01, CASES, 50, 1);
		return new MadeUp(properties, Shipped.edition(), new Arrivals(NOW, 90, ZoneOffset.UTC), NOW);
	}

}
