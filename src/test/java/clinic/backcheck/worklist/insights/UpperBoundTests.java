package clinic.backcheck.worklist.insights;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class UpperBoundTests {

	/** With none found, 1 less the n-th root of 0.025; the others from R's binom.test. */
	@ParameterizedTest
	@CsvSource({ "0, 1, 0.975", "0, 10, 0.30849710781876083", "0, 100, 0.036216693", "1, 10, 0.4450161",
			"5, 100, 0.1128349", "10, 10, 1" })
	void itIsExact(long found, long tried, double bound) {
		assertThat(UpperBound.of(found, tried)).isCloseTo(bound, within(1e-6));
	}

	@Test
	void whoTriedNothingKnowsNothing() {
		assertThat(UpperBound.of(0, 0)).isEqualTo(1);
	}

}
