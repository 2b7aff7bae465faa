package clinic.backcheck.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryFieldsTests {

	private final List<String> wrong = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "2000-01-01", " 2026-11-28 ", "2199-12-31" })
	void daysOfThisAndTheNextCenturyAreRead(String text) {
		assertThat(fields(text).date("to")).isEqualTo(LocalDate.parse(text.strip()));
		assertThat(this.wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "+999999999-12-31", "-999999999-01-01", "9999-12-31", "2200-01-01", "1999-12-31",
			"2026-02-30", "28.11.2026", "soon" })
	void whatIsNoSuchDayIsNamed(String text) {
		assertThat(fields(text).date("to")).isNull();
		assertThat(this.wrong).containsExactly("to");
	}

	@Test
	void blankIsNotGiven() {
		assertThat(fields(" ").date("to")).isNull();
		assertThat(fields(" ").date("from")).isNull();
		assertThat(fields(" ").<String>read("to", (text) -> Optional.empty())).isNull();
		assertThat(this.wrong).isEmpty();
	}

	private QueryFields fields(String to) {
		return new QueryFields(Map.of("to", to), this.wrong);
	}

}
