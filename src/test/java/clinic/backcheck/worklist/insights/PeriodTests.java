package clinic.backcheck.worklist.insights;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@Test
	void itsMonthsAreWhole() {
		assertThat(new Period(LocalDate.of(2028, 1, 31), LocalDate.of(2028, 2, 1)).months())
			.isEqualTo(new Period(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 29)));
	}

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

	@Test
	void withoutDatesItIsTheLastFourWeeks() {
		Period period = Period.read(Map.of(), TODAY).period();

		assertThat(period).isEqualTo(new Period(LocalDate.of(2026, 11, 1), TODAY));
		assertThat(Period.read(Map.of("from", " "), TODAY).period()).isEqualTo(period);
	}

	@Test
	void bothDatesAreRead() {
		assertThat(Period.read(Map.of("from", "2026-11-01", "to", "2026-11-30"), TODAY).period())
			.isEqualTo(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-31, 2026-11-30, from", "2026-11-01, soon, to", "2026-11-30, 2026-11-01, from",
			"2024-11-29, 2026-11-30, from", "1999-12-31, 1999-12-31, from", "2026-11-01, 9999-01-01, to" })
	void whatCannotBeUsedIsNamed(String from, String to, String field) {
		Period.Reading reading = Period.read(Map.of("from", from, "to", to), TODAY);

		assertThat(reading.period()).isNull();
		assertThat(reading.refused()).contains(field);
	}

}
