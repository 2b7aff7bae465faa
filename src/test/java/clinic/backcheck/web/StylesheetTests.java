package clinic.backcheck.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The compiled stylesheet is committed, so that Maven needs no node; here it is checked.
 */
class StylesheetTests {

	private static final Path SOURCES = Path.of("src/main/styles");

	private static final Path COMPILED = Path.of("src/main/resources/static/assets/backcheck.css");

	@Test
	void isCompiledFromTheSourcesAsTheyAre() throws IOException {
		List<String> recorded = Files.readAllLines(SOURCES.resolve("backcheck.css.sha256"));

		assertThat(recorded).as("stale: run `npm ci && npm run build` in " + SOURCES)
			.containsExactly("sources " + sha256(sources()), "css " + sha256(List.of(COMPILED)));
	}

	@Test
	void staysSmall() throws IOException {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
			zip.write(Files.readAllBytes(COMPILED));
		}

		assertThat(zipped.size()).isLessThanOrEqualTo(12 * 1024);
	}

	@Test
	void asksNobodyElseForAnything() throws IOException {
		String css = Files.readString(COMPILED, StandardCharsets.UTF_8);

		assertThat(css).doesNotContain("@import", "http:", "https:", "url(/", "url(data:")
			.contains("font-display:swap");
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.list(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".scss") || file.endsWith("package-lock.json"))
				.sorted()
				.toList();
		}
	}

	private static String sha256(List<Path> files) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Path file : files) {
				digest.update(Files.readAllBytes(file));
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
