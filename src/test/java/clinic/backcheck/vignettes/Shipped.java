package clinic.backcheck.vignettes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.reader.CatalogueFiles;
import clinic.backcheck.catalogue.reader.CatalogueReader;

/** The edition that ships, read from its files once. */
public final class Shipped {

	private static final Path FOLDER = Path.of("src/main/resources/catalogue");

	private static final Edition EDITION = CatalogueReader.read(new Folder()).content().compile();

	private Shipped() {
	}

	/** The compiled edition. */
	public static Edition edition() {
		return EDITION;
	}

	private static final class Folder implements CatalogueFiles {

		@Override
		public Optional<String> content(String name) {
			try {
				return Optional.of(Files.readString(FOLDER.resolve(name)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public Set<String> namesOfTexts() {
			try (Stream<Path> files = Files.list(FOLDER.resolve("texts"))) {
				return files.map((file) -> file.getFileName().toString()).collect(Collectors.toSet());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
