package clinic.backcheck.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The code under test, as classes and as files. */
final class Code {

	static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("clinic.backcheck");

	private Code() {
	}

	static JavaClasses main() {
		return MAIN;
	}

	static JavaClasses of(String... packages) {
		return new ClassFileImporter().importPackages(packages);
	}

	/**
	 * Every file below a directory with this ending; none where there is no directory.
	 */
	static List<Path> files(Path directory, String ending) {
		if (!Files.isDirectory(directory)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
