package clinic.backcheck.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The compiled stylesheets are committed, so that Maven needs no node; here they are
 * checked.
 */
class StylesheetTests {

	private static final Path SOURCES = Path.of("src/main/styles");

	private static final Path ASSETS = Path.of("src/main/resources/static/assets");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final List<String> SHEETS = List.of("backcheck.css", "backcheck-staff.css");

	private static final Pattern NAME = Pattern.compile("[\\w-]+");

	@Test
	void areCompiledFromTheSourcesAsTheyAre() throws IOException {
		List<String> expected = new ArrayList<>();
		expected.add("sources " + sha256(sources()));
		for (String sheet : SHEETS) {
			expected.add(sheet + " " + sha256(List.of(ASSETS.resolve(sheet))));
		}

		assertThat(recorded().subList(0, 3)).as("stale: run `npm ci && npm run build` in " + SOURCES)
			.isEqualTo(expected);
	}

	@Test
	void holdEveryRuleForAClassThatATemplateUses() throws IOException {
		Set<String> dropped = Set.of(recorded().get(3).replaceFirst("dropped ", "").split(" "));

		assertThat(namesInTemplates()).as("left out as unused: run `npm ci && npm run build` in " + SOURCES)
			.doesNotContainAnyElementsOf(dropped);
	}

	@Test
	void staySmall() throws IOException {
		for (String sheet : SHEETS) {
			ByteArrayOutputStream zipped = new ByteArrayOutputStream();
			try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
				zip.write(Files.readAllBytes(ASSETS.resolve(sheet)));
			}

			assertThat(zipped.size()).as(sheet).isLessThanOrEqualTo(12_000);
		}
	}

	@Test
	void askNobodyElseForAnything() throws IOException {
		for (String sheet : SHEETS) {
			assertThat(Files.readString(ASSETS.resolve(sheet))).as(sheet)
				.doesNotContain("@import", "http:", "https:", "url(/", "url(data:");
		}
	}

	@Test
	void neitherWaitForTheFontNorMoveWhenItComesLate() throws IOException {
		assertThat(Files.readString(ASSETS.resolve("backcheck.css"))).contains("font-display:optional")
			.doesNotContain("font-display:swap")
			.containsPattern("local\\(\"Arial\"\\)[^}]*size-adjust:99.3%;ascent-override:99.1%");
	}

	private static List<String> recorded() throws IOException {
		return Files.readAllLines(SOURCES.resolve("backcheck.css.sha256"));
	}

	private static Set<String> namesInTemplates() throws IOException {
		Set<String> names = new HashSet<>();
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				NAME.matcher(Files.readString(file)).results().forEach((match) -> names.add(match.group()));
			}
		}
		return names;
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
