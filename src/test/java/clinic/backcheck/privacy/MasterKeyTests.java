package clinic.backcheck.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MasterKeyTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path directory;

	@Test
	void theFirstStartMakesAKeyThatOnlyTheOwnerReads() throws IOException {
		Path file = this.directory.resolve("deep/backcheck.key");

		MasterKey first = MasterKey.from(inFile(file));
		MasterKey second = MasterKey.from(inFile(file));

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(Base64.getDecoder().decode(Files.readString(file))).hasSize(32);
		assertThat(first.derive("a", "AES")).isEqualTo(second.derive("a", "AES"));
	}

	@Test
	void everyPurposeHasAKeyOfItsOwn() {
		assertThat(key("A").derive("a", "AES")).isNotEqualTo(key("A").derive("b", "AES"));
	}

	@Test
	void whereAKeyIsRequiredNoneIsMade() {
		Path file = this.directory.resolve("backcheck.key");

		assertThatIllegalStateException().isThrownBy(() -> MasterKey.from(new PrivacyProperties("", file, true)))
			.withMessageContaining("backcheck.privacy.key is missing")
			.withMessageContaining("openssl rand -base64 32");
		assertThat(file).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "c2hvcnQ=", "not a key at all!" })
	void whatIsNoKeyIsRefusedAndNotQuoted(String key) {
		assertThatIllegalStateException().isThrownBy(() -> MasterKey.from(properties(key)))
			.withMessageStartingWith("backcheck.privacy.key is not a key")
			.withMessageNotContaining(key)
			.withNoCause();
	}

	@Test
	void aDamagedKeyFileIsNotReplaced() throws IOException {
		Path file = this.directory.resolve("backcheck.key");
		Files.writeString(file, "");

		assertThatIllegalStateException().isThrownBy(() -> MasterKey.from(inFile(file)))
			.withMessageContaining(file.toString());
		assertThat(file).isEmptyFile();
	}

	static MasterKey key(String seed) {
		return MasterKey.from(properties(encoded(seed)));
	}

	static PrivacyProperties properties(String key) {
		return new PrivacyProperties(key, Path.of("unused"), true);
	}

	static String encoded(String seed) {
		return Base64.getEncoder().encodeToString(seed.repeat(32).getBytes(StandardCharsets.US_ASCII));
	}

	private static PrivacyProperties inFile(Path file) {
		return new PrivacyProperties("", file, false);
	}

}
