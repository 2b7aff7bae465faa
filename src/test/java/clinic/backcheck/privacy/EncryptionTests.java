package clinic.backcheck.privacy;

import java.time.LocalDate;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EncryptionTests {

	private final PrivacyConfiguration configuration = new PrivacyConfiguration();

	private final EncryptedText text = new EncryptedText(cipher("A"));

	private final KeyedHash hash = this.configuration.keyedHash(MasterKeyTests.key("A"));

	@ParameterizedTest
	@ValueSource(strings = { "Rosa Marlow", "", "Zoë, الاسم, 🙂", "1:abc" })
	void whatWasEncryptedCanBeReadAgain(String name) {
		String hidden = this.text.convertToDatabaseColumn(name);

		assertThat(hidden).isNotNull().doesNotContain("Marlow");
		assertThat(this.text.convertToEntityAttribute(hidden)).isEqualTo(name);
	}

	@Test
	void theSameNameLooksDifferentEveryTime() {
		assertThat(this.text.convertToDatabaseColumn("Rosa Marlow"))
			.isNotEqualTo(this.text.convertToDatabaseColumn("Rosa Marlow"));
	}

	@Test
	void aDateCanBeReadAgain() {
		EncryptedDate date = new EncryptedDate(cipher("A"));
		String hidden = date.convertToDatabaseColumn(LocalDate.of(1965, 4, 30));

		assertThat(hidden).isNotNull().doesNotContain("1965").hasSizeLessThanOrEqualTo(100);
		assertThat(date.convertToEntityAttribute(hidden)).isEqualTo(LocalDate.of(1965, 4, 30));
	}

	@Test
	void whatIsAbsentStaysAbsent() {
		assertThat(this.text.convertToDatabaseColumn(null)).isNull();
		assertThat(this.text.convertToEntityAttribute(null)).isNull();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 15, 16, 20, 30, 42 })
	void aSingleAlteredByteIsRefused(int position) {
		String hidden = this.text.convertToDatabaseColumn("Rosa Marlow");
		assertThat(hidden).isNotNull();
		byte[] bytes = Base64.getDecoder().decode(hidden.substring(2));
		bytes[position] ^= 1;
		String altered = "1:" + Base64.getEncoder().encodeToString(bytes);

		assertThatIllegalStateException().isThrownBy(() -> this.text.convertToEntityAttribute(altered))
			.withMessageContaining("altered")
			.withNoCause();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rosa Marlow", "1:", "1:AAAA", "1:not base 64", "2:AAAA", "" })
	void whatWasNeverEncryptedIsRefusedAndNotQuoted(String stored) {
		assertThatIllegalStateException().isThrownBy(() -> this.text.convertToEntityAttribute(stored))
			.withMessage("An encrypted value was altered, or the key is not the one it was made with")
			.withNoCause();
	}

	@Test
	void anotherKeyReadsNothing() {
		String hidden = this.text.convertToDatabaseColumn("Rosa Marlow");

		assertThatIllegalStateException()
			.isThrownBy(() -> new EncryptedText(cipher("B")).convertToEntityAttribute(hidden));
	}

	@Test
	void equalValuesHaveEqualFingerprintsWithinOnePurposeAndKey() {
		String print = this.hash.of("telephone", "01632960147");

		assertThat(print).hasSize(64).isEqualTo(this.hash.of("telephone", "01632960147"));
		assertThat(print).isNotEqualTo(this.hash.of("telephone", "01632960148"))
			.isNotEqualTo(this.hash.of("name", "01632960147"))
			.isNotEqualTo(this.configuration.keyedHash(MasterKeyTests.key("B")).of("telephone", "01632960147"));
		assertThat(this.hash.of("ab", "c")).isNotEqualTo(this.hash.of("a", "bc"));
	}

	@Test
	void nothingTellsTheKey() {
		PrivacyProperties properties = MasterKeyTests.properties(MasterKeyTests.encoded("A"));

		assertThat(properties.toString()).doesNotContain(MasterKeyTests.encoded("A"));
		assertThat(MasterKeyTests.key("A")).hasToString("MasterKey");
		assertThat(this.hash).hasToString("KeyedHash");
		assertThat(cipher("A")).hasToString("TextCipher");
	}

	private TextCipher cipher(String seed) {
		return this.configuration.textCipher(MasterKeyTests.key(seed));
	}

}
