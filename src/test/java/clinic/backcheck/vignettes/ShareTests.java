package clinic.backcheck.vignettes;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Shares are given with their exact intervals. */
class ShareTests {

	@Test
	void noneOfMeansLittleWhereFewWereTried() {
		assertThat(new Share(0, 10)).hasToString("0, 0.0 % (0.0-30.8)");
		assertThat(new Share(0, 300)).hasToString("0, 0.0 % (0.0-1.2)");
	}

	@Test
	void theIntervalIsTheExactOneOfTextbooks() {
		assertThat(new Share(12, 15)).hasToString("12, 80.0 % (51.9-95.7)");
	}

	@Test
	void whatIsCountedIsWhatThePredicateSays() {
		List<Judged> judged = Judged.all(Shipped.edition().assessor());

		assertThat(Share.of(judged, (one) -> one.kind().equals("benign")).count()).isGreaterThanOrEqualTo(40);
	}

}
