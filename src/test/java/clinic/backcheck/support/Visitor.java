package clinic.backcheck.support;

import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;

/**
 * Somebody at a browser of their own: their cookies are shared by their tabs and by
 * nobody else. Every request that leaves the site is kept, so that closing fails when
 * there was one.
 */
public final class Visitor implements AutoCloseable {

	private static final String PICTURES = "backcheck.pictures";

	private final BrowserContext context;

	private final URI site;

	private final Screen screen;

	private final boolean javaScript;

	private final String language;

	private final List<String> strayed = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private Visitor(URI site, Screen screen, boolean javaScript, String language) {
		this.site = site;
		this.screen = screen;
		this.javaScript = javaScript;
		this.language = language;
		this.context = Browsers.chromium()
			.newContext(new Browser.NewContextOptions().setViewportSize(screen.width, screen.height)
				.setJavaScriptEnabled(javaScript)
				.setLocale("en".equals(language) ? "en-GB" : language)
				.setBaseURL(site.toString()));
		this.context.setDefaultTimeout(30_000);
		this.context.onRequest(this::watch);
		this.context.onConsoleMessage((message) -> {
			if (message.text().contains("Content Security Policy")) {
				this.complaints.add(message.text());
			}
		});
	}

	/** Somebody whose browser runs scripts. */
	public static Visitor of(URI site, Screen screen) {
		return new Visitor(site, screen, true, "en");
	}

	/** Somebody whose browser runs no scripts. */
	public static Visitor withoutJavaScript(URI site, Screen screen) {
		return new Visitor(site, screen, false, "en");
	}

	/** Somebody whose browser asks for another language than English. */
	public static Visitor speaking(String language, URI site, Screen screen, boolean javaScript) {
		return new Visitor(site, screen, javaScript, language);
	}

	/** What the browser asks for, as a BCP 47 tag. */
	public String language() {
		return this.language;
	}

	private void watch(Request request) {
		URI target = URI.create(request.url().split("[?#]", 2)[0]);
		boolean inside = "data".equals(target.getScheme())
				|| (this.site.getHost().equals(target.getHost()) && this.site.getPort() == target.getPort());
		if (!inside) {
			this.strayed.add(request.url());
		}
	}

	/** Whether this browser runs scripts; without them, axe would wait for ever. */
	public boolean runsScripts() {
		return this.javaScript;
	}

	/** Gives the browser cookies of the site that somebody else was handed. */
	public void hold(Collection<HttpCookie> cookies) {
		this.context.addCookies(cookies.stream()
			.map((cookie) -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(this.site.toString()))
			.toList());
	}

	/** A new tab, still empty. */
	public Page tab() {
		return this.context.newPage();
	}

	/** A new tab at a path of the site. */
	public Page open(String path) {
		Page page = tab();
		page.navigate(path);
		return page;
	}

	/** The requests that went elsewhere than to the site. */
	public List<String> strayed() {
		return List.copyOf(this.strayed);
	}

	/** What the browser refused because of the content security policy. */
	public List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	/**
	 * Takes a picture of the whole page, named after what it shows and the screen, where
	 * {@value #PICTURES} is set: a picture proves nothing and costs a second.
	 */
	public void picture(Page page, String name) {
		if (!Boolean.getBoolean(PICTURES)) {
			return;
		}
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/screenshots", name + "-" + this.screen.name().toLowerCase(Locale.ROOT) + ".png")));
	}

	/**
	 * Leaves, and fails if the browser asked anybody else or refused anything of ours.
	 */
	@Override
	public void close() {
		this.context.close();
		if (!this.strayed.isEmpty() || !this.complaints.isEmpty()) {
			throw new AssertionError("Left the site: " + this.strayed + ", refused: " + this.complaints);
		}
	}

}
