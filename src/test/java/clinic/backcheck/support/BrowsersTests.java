package clinic.backcheck.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class BrowsersTests {

	@TempDir
	private Path directory = Path.of(".");

	@Test
	void theVariableComesFirst() throws IOException {
		Path named = executable("mine");
		executable("chromium");

		assertThat(Browsers.find(named.toString(), this.directory.toString())).contains(named);
	}

	@Test
	void aVariableThatNamesNothingSaysWhatToInstall() {
		assertThatIllegalStateException().isThrownBy(() -> Browsers.find("/no/such/browser", null))
			.withMessageContaining("BACKCHECK_BROWSER")
			.withMessageContaining("apt-get install -y chromium");
	}

	@Test
	void thenThePathInOrderOfPreference() throws IOException {
		executable("google-chrome");
		Path chromium = executable("chromium");

		assertThat(Browsers.find("", "/no/such" + File.pathSeparator + this.directory)).contains(chromium);
	}

	@Test
	void elseThereIsAdvice() {
		assertThat(Browsers.find(null, this.directory.toString())).isEmpty();
		assertThat(Browsers.advice(Optional.empty())).contains("There is no browser", "apt-get install -y chromium");
	}

	private Path executable(String name) throws IOException {
		Path file = Files.createFile(this.directory.resolve(name));
		assertThat(file.toFile().setExecutable(true)).isTrue();
		return file;
	}

}
