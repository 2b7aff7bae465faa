package clinic.backcheck.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lists of words in the test resources: one entry a line, comments begin with #. */
final class WordList {

	private WordList() {
	}

	static List<String> read(String file) {
		try {
			return Files.readAllLines(Path.of("src/test/resources/words", file))
				.stream()
				.filter((line) -> !line.startsWith("#") && !line.isBlank())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
