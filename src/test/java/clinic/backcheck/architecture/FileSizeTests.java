package clinic.backcheck.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FileSizeTests {

	private static final int LINES = 250;

	@Test
	void noFileIsTooLongToReadInOneGo() {
		List<Path> files = Stream.of("src/main/java", "src/test/java", "src/main/resources/templates")
			.flatMap((directory) -> Stream.concat(Code.files(Path.of(directory), ".java").stream(),
					Code.files(Path.of(directory), ".html").stream()))
			.toList();

		assertThat(files).hasSizeGreaterThan(50);
		assertThat(tooLong(files)).isEmpty();
	}

	@Test
	void aLongFileWouldBeFound(@TempDir Path directory) throws java.io.IOException {
		Path file = java.nio.file.Files.writeString(directory.resolve("Long.java"), "\n".repeat(LINES + 1));

		assertThat(tooLong(Code.files(directory, ".java"))).containsExactly(file);
	}

	private static List<Path> tooLong(List<Path> files) {
		return files.stream().filter((file) -> Code.text(file).lines().count() > LINES).toList();
	}

}
