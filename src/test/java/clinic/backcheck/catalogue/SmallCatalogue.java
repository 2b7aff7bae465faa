package clinic.backcheck.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import clinic.backcheck.catalogue.reader.CatalogueFiles;
import clinic.backcheck.catalogue.reader.CatalogueReader;
import clinic.backcheck.catalogue.reader.ShippedEdition;

/**
 * A tiny catalogue in two languages for tests of every module: as it is in
 * {@code src/test/resources/small-catalogue}, or with changes.
 */
public final class SmallCatalogue implements CatalogueFiles {

	/** The number of its edition. */
	public static final int NUMBER = 7;

	/** A property that starts an application with this catalogue. */
	public static final String PROPERTY = "backcheck.catalogue.location=classpath:small-catalogue/";

	private static final List<String> NAMES = List.of("edition.yaml", "questionnaire.yaml", "red-flags.yaml",
			"explanations.yaml", "advice.yaml", "sources.yaml", "claims.yaml", "floors.yaml", "texts/en.yaml",
			"texts/de.yaml");

	private final Map<String, String> files = new LinkedHashMap<>();

	private SmallCatalogue() {
		NAMES.forEach((name) -> this.files.put(name, load(name)));
	}

	/** The catalogue as it is on disk. */
	public static SmallCatalogue asItIs() {
		return new SmallCatalogue();
	}

	/** Its compiled edition. */
	public static Edition edition() {
		return asItIs().read().content().compile();
	}

	/** Its compiled edition as the only one, published. */
	public static Editions editions() {
		Edition edition = edition();
		return new Editions() {

			@Override
			public Edition published() {
				return edition;
			}

			@Override
			public Edition edition(int number) {
				if (number != edition.number()) {
					throw new IllegalArgumentException("There is no edition " + number);
				}
				return edition;
			}

		};
	}

	/** Another content for a file, which may be new. */
	public SmallCatalogue with(String file, String content) {
		this.files.put(file, content);
		return this;
	}

	/** The first {@code old} in a file replaced. */
	public SmallCatalogue replacing(String file, String old, String replacement) {
		String content = this.files.getOrDefault(file, "");
		int start = content.indexOf(old);
		if (start < 0) {
			throw new IllegalArgumentException("'%s' does not stand in %s".formatted(old, file));
		}
		return with(file, content.substring(0, start) + replacement + content.substring(start + old.length()));
	}

	/** More lines at the end of a file. */
	public SmallCatalogue appending(String file, String lines) {
		return with(file, this.files.getOrDefault(file, "") + lines);
	}

	/** The same without a file. */
	public SmallCatalogue without(String file) {
		this.files.remove(file);
		return this;
	}

	/** The line in which this, where it stands first, ends; counted from one. */
	public int line(String file, String text) {
		String content = this.files.getOrDefault(file, "");
		int start = content.indexOf(text);
		if (start < 0) {
			throw new IllegalArgumentException("'%s' does not stand in %s".formatted(text, file));
		}
		return (int) content.substring(0, start + text.length()).chars().filter((c) -> c == '\n').count() + 1;
	}

	/** Reads and proves it. */
	public ShippedEdition read() {
		return CatalogueReader.read(this);
	}

	/** Writes its files and gives the property that starts an application with them. */
	public String writeTo(Path folder) {
		try {
			Files.createDirectories(folder.resolve("texts"));
			for (Map.Entry<String, String> file : this.files.entrySet()) {
				Files.writeString(folder.resolve(file.getKey()), file.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return "backcheck.catalogue.location=" + folder.toUri();
	}

	@Override
	public Optional<String> content(String name) {
		return Optional.ofNullable(this.files.get(name));
	}

	@Override
	public Set<String> namesOfTexts() {
		return this.files.keySet()
			.stream()
			.filter((name) -> name.startsWith("texts/"))
			.map((name) -> name.substring("texts/".length()))
			.collect(Collectors.toSet());
	}

	private static String load(String name) {
		try (InputStream file = SmallCatalogue.class.getResourceAsStream("/small-catalogue/" + name)) {
			if (file == null) {
				throw new IllegalStateException("The small catalogue lacks " + name);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
