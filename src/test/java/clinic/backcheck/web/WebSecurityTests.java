package clinic.backcheck.web;

import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@PageTest({ TestController.class, LanguageController.class, AssetController.class, InformationController.class })
class WebSecurityTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Assets assets;

	@ParameterizedTest
	@ValueSource(strings = { "/check/test", "/help", "/check/test/fails?how=gone", "/no-such-page" })
	void everyPageCarriesTheSecurityHeaders(String path) throws Exception {
		MockHttpServletResponse response = perform(get(path));

		assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'")
			.contains("form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'")
			.doesNotContain("unsafe", "data:", "*");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Permissions-Policy")).contains("geolocation=()");
		assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Cache-Control")).contains("no-store");
	}

	@Test
	void strictTransportIsAskedForWhereTheRequestWasSecure() throws Exception {
		assertThat(perform(get("/help").secure(true)).getHeader("Strict-Transport-Security"))
			.contains("max-age=31536000");
		assertThat(perform(get("/help")).getHeader("Strict-Transport-Security")).isNull();
	}

	@Test
	void assetsMayBeKeptForGood() throws Exception {
		MockHttpServletResponse response = perform(get(this.assets.href("backcheck.css")));

		assertThat(response.getContentType()).startsWith("text/css");
		assertThat(response.getHeaders("Cache-Control")).containsExactly("max-age=31536000, public, immutable");
		assertThat(response.getHeader("Pragma")).isNull();
		assertThat(response.getHeader("Content-Disposition")).isEqualTo("inline");
		assertThat(response.getCookies()).isEmpty();
	}

	@Test
	void theFontsAreWhereTheStylesheetLooksForThem() throws Exception {
		String css = perform(get(this.assets.href("backcheck.css"))).getContentAsString();
		String folder = this.assets.href("backcheck.css").replace("backcheck.css", "");

		assertThat(css).contains("url(fonts/hyperlegible-latin.woff2)");
		assertThat(perform(get(folder + "fonts/hyperlegible-latin.woff2")).getContentType()).isEqualTo("font/woff2");
	}

	@Test
	void anAssetOfAnotherVersionIsServedButNotKept() throws Exception {
		MockHttpServletResponse response = perform(get("/assets/0123456789abcdef/backcheck.css"));

		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-cache");
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void theTokensCookieIsOutOfReachOfScriptsAndOtherSites(boolean secure) throws Exception {
		Cookie cookie = perform(get("/check/test").secure(secure)).getCookie("bc_csrf");

		assertThat(cookie).isNotNull();
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
		assertThat(cookie.getSecure()).isEqualTo(secure);
	}

	@Test
	void aFormIsAcceptedWithTheTokenOfItsPage() throws Exception {
		MockHttpServletResponse page = perform(get("/check/test"));
		String token = Jsoup.parse(page.getContentAsString()).select("form input[name=_csrf]").attr("value");

		MockHttpServletResponse answer = perform(
				post("/check/test").cookie(cookie(page, "bc_csrf")).param("_csrf", token));

		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(answer.getHeader("Location")).isEqualTo("/check/test");
	}

	@Test
	void aSessionOutsideTheStaffPagesFailsAtOnce() throws Exception {
		assertThat(perform(get("/check/test/session")).getStatus()).isEqualTo(500);
	}

	@Test
	void aKnownLanguageIsKept() throws Exception {
		MockHttpServletResponse answer = language("en", "/check/test");

		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(answer.getHeader("Location")).isEqualTo("/check/test");
		assertThat(cookie(answer, "bc_lang").getValue()).isEqualTo("en");
	}

	@Test
	void anUnknownLanguageIsNotFound() throws Exception {
		assertThat(language("xx", "/").getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https://evil.example", "/\\evil.example", "/a/../b", "/help?x=y", "" })
	void theWayBackLeadsNowhereElse(String back) throws Exception {
		assertThat(language("en", back).getHeader("Location")).isEqualTo("/");
	}

	private MockHttpServletResponse language(String language, String back) throws Exception {
		MockHttpServletResponse page = perform(get("/help"));
		String token = Jsoup.parse(page.getContentAsString()).select("form input[name=_csrf]").attr("value");
		return perform(post("/language").cookie(cookie(page, "bc_csrf"))
			.param("_csrf", token)
			.param("language", language)
			.param("back", back));
	}

	private static Cookie cookie(MockHttpServletResponse response, String name) {
		return Objects.requireNonNull(response.getCookie(name), name);
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
