package clinic.backcheck.words;

import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import clinic.backcheck.web.Region;
import clinic.backcheck.web.SampleClinics;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts name services and numbers through the region only. */
class RegionWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "GB", "IE", "US", "CA", "AU", "NZ", "EU" })
	void noTextNamesWhatIsNotAtHomeInTheRegion(String id) {
		Region region = SampleClinics.in(id).region();

		assertThat(Passages.all(id)).allSatisfy((passage) -> {
			String text = String.join(" ", passage.pieces());
			assertThat(text).doesNotContain("{", "}");
			assertThat(Foreign.in(region, text)).as(text).isEmpty();
		});
	}

	@Test
	void noMessageNamesAServiceOrANumberItself() {
		Stream.of("questionnaire", "web")
			.map((name) -> ResourceBundle.getBundle("messages/" + name))
			.forEach((bundle) -> {
				assertThat(bundle.keySet()).hasSizeGreaterThan(50)
					.allSatisfy((key) -> assertThat(Foreign.all(bundle.getString(key))).as(key).isEmpty());
			});
	}

	@Test
	void aForeignNameWouldBeFound() {
		assertThat(Foreign.in(SampleClinics.in("US").region(), "Call 999, or see your GP at the emergency room."))
			.containsExactly("999", "GP");
	}

}
