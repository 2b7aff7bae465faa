package clinic.backcheck.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

/**
 * A real Chromium, started once for each thread that plays journeys: Playwright belongs
 * to the thread that started it.
 */
final class Browsers {

	/** Names the browser's executable file. */
	static final String VARIABLE = "BACKCHECK_BROWSER";

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	private static final ThreadLocal<Browser> BROWSER = ThreadLocal
		.withInitial(() -> start(find(System.getenv(VARIABLE), System.getenv("PATH"))));

	private Browsers() {
	}

	static Browser chromium() {
		return BROWSER.get();
	}

	private static Browser start(Optional<Path> executable) {
		var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
				"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"));
		executable.ifPresent(options::setExecutablePath);
		try {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			return playwright.chromium().launch(options);
		}
		catch (PlaywrightException ex) {
			throw new IllegalStateException(advice(executable), ex);
		}
	}

	/** What to do where no browser starts. */
	static String advice(Optional<Path> executable) {
		return executable.map((file) -> "The browser " + file + " does not start. ").orElse("There is no browser. ")
				+ "The journeys need Chromium or Chrome: on Debian or Ubuntu run 'apt-get update && apt-get install -y"
				+ " chromium'; elsewhere install one and set " + VARIABLE + " to its executable file.";
	}

	/**
	 * The browser to use: what the variable names, else the first on the path; nothing
	 * leaves the choice to Playwright's own download.
	 * @throws IllegalStateException if the variable names no executable file
	 */
	static Optional<Path> find(@Nullable String named, @Nullable String path) {
		if (named != null && !named.isBlank()) {
			Path file = Path.of(named);
			if (!Files.isExecutable(file)) {
				throw new IllegalStateException(
						VARIABLE + " names a file that cannot be run. " + advice(Optional.empty()));
			}
			return Optional.of(file);
		}
		List<String> directories = (path == null) ? List.of() : List.of(path.split(File.pathSeparator));
		return NAMES.stream()
			.flatMap((name) -> directories.stream().map((directory) -> Path.of(directory, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
