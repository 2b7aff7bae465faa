package clinic.backcheck.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The counter-proofs of the checks that every journey makes, on pages that fail them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportJourneyTests {

	private static final String GOOD = "<!DOCTYPE html><html lang='en'><head><title>Good</title></head><body><main>"
			+ "<h1>Hello</h1></main></body></html>";

	private static final String BAD = "<!DOCTYPE html><html><head><title>Bad</title></head><body>"
			+ "<div style='width: 900px'>Wide</div><input><img src='http://127.0.0.1:9/elsewhere.png'></body></html>";

	private static final String SCRIPTED = "<!DOCTYPE html><html lang='en'><head><title>Before</title></head><body>"
			+ "<script>document.title = 'After'</script></body></html>";

	private final HttpServer server = server();

	private URI site() {
		return URI.create("http://localhost:" + this.server.getAddress().getPort());
	}

	private static HttpServer server() {
		try {
			return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	@BeforeAll
	void serve() {
		serve("/good", GOOD, "default-src 'self'");
		serve("/bad", BAD, "");
		serve("/scripted", SCRIPTED, "");
		serve("/refused", SCRIPTED, "default-src 'self'");
		this.server.start();
	}

	private void serve(String path, String html, String policy) {
		this.server.createContext(path, (exchange) -> {
			byte[] body = html.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
			if (!policy.isEmpty()) {
				exchange.getResponseHeaders().add("Content-Security-Policy", policy);
			}
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

	@AfterAll
	void stop() {
		this.server.stop(0);
	}

	@Test
	void aGoodPagePasses() {
		try (Visitor visitor = Visitor.of(site(), Screen.PHONE)) {
			Page page = visitor.open("/good");

			Pages.assertAccessible(page);
			Pages.assertFits(page);
			Pages.assertHeaded(page);
		}
	}

	@Test
	void aBadPageFailsEveryCheck() {
		Visitor visitor = Visitor.of(site(), Screen.PHONE);
		Page page = visitor.open("/bad");

		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Pages.assertAccessible(page))
			.withMessageContaining("html-has-lang")
			.withMessageContaining("label")
			.withMessageContaining("<input");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Pages.assertFits(page))
			.withMessageContaining("width: 900px");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Pages.assertHeaded(page));
		assertThatExceptionOfType(AssertionError.class).isThrownBy(visitor::close)
			.withMessageContaining("elsewhere.png");
	}

	@Test
	void scriptsRunOnlyWhereTheVisitorHasThem() {
		try (Visitor with = Visitor.of(site(), Screen.WIDE);
				Visitor without = Visitor.withoutJavaScript(site(), Screen.WIDE)) {
			assertThat(with.open("/scripted").title()).isEqualTo("After");
			assertThat(without.open("/scripted").title()).isEqualTo("Before");
		}
	}

	@Test
	void whatThePolicyRefusesIsNoticed() {
		Visitor visitor = Visitor.of(site(), Screen.WIDE);
		visitor.open("/refused");

		assertThatExceptionOfType(AssertionError.class).isThrownBy(visitor::close)
			.withMessageContaining("Content Security Policy");
	}

}
