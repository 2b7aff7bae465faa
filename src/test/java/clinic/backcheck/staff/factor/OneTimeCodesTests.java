package clinic.backcheck.staff.factor;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OneTimeCodesTests {

	/** Of the test vectors of RFC 6238, appendix B; their last six digits count. */
	private static final String SECRET = new Base32()
		.encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void codesAreThoseOfTheStandard(long second, String code) {
		assertThat(at(second).step(SECRET, code)).hasValue(second / 30);
	}

	@Test
	void aClockMayBeOneStepOffAndNoMore() {
		String code = "005924"; // of step 41152263

		assertThat(at(41152262 * 30L).step(SECRET, code)).hasValue(41152263);
		assertThat(at(41152264 * 30L + 29).step(SECRET, code)).hasValue(41152263);
		assertThat(at(41152261 * 30L + 29).step(SECRET, code)).isEmpty();
		assertThat(at(41152265 * 30L).step(SECRET, code)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "''", "5924", "0005924", "005925", "٠٠٥٩٢٤" })
	void whatIsNotTheCodeIsRefused(String code) {
		assertThat(at(1234567890).step(SECRET, code)).isEmpty();
	}

	@Test
	void appsAreToldTheSecretAndWhatToCallIt() {
		assertThat(OneTimeCodes.uri("ABCD", "BackCheck Willow Lane", "lena@example.org")).isEqualTo(
				"otpauth://totp/BackCheck%20Willow%20Lane:lena%40example.org?secret=ABCD&issuer=BackCheck%20Willow%20Lane");
		assertThat(OneTimeCodes.grouped("ABCDEFGH23")).isEqualTo("ABCD EFGH 23");
	}

	@Test
	void everySecretIsNewAndAsLongAsTheHash() {
		OneTimeCodes codes = at(0);
		String secret = codes.newSecret();

		assertThat(new Base32().decode(secret)).hasSize(20);
		assertThat(codes.newSecret()).isNotEqualTo(secret);
	}

	private static OneTimeCodes at(long second) {
		return new OneTimeCodes(Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
	}

}
