package clinic.backcheck.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@PageTest(TestController.class)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@CsvSource({ "/check/test/fails?how=gone,410,This page is no longer there",
			"/check/test/fails?how=conflict,409,This was changed in the meantime",
			"/check/test/fails?how=denied,404,There is no such page",
			"/check/test/fails?how=invalid,422,We could not use what was sent",
			"/check/test/fails?how=too-large,400,We could not read what was sent",
			"/check/test/fails?how=fault,500,Something went wrong on our side",
			"/check/test/fails,400,We could not read what was sent",
			"/check/test/number?number=x,400,We could not read what was sent",
			"/check/no-such-page,404,There is no such page", "/wp-admin,404,There is no such page",
			"/actuator/env,404,", "/error,404,There is no such page" })
	void everyFailureHasItsPage(String path, int status, String title) throws Exception {
		MockHttpServletResponse response = perform(get(path));

		assertThat(response.getStatus()).isEqualTo(status);
		if (title != null) {
			assertThat(page(response).select("h1").text()).isEqualTo(title);
		}
	}

	@ParameterizedTest
	@CsvSource({ "gone", "conflict", "denied", "invalid", "too-large", "fault" })
	void everyPageShowsTheEmergencyNumberAndNothingOfTheFailure(String how) throws Exception {
		Document page = page(perform(get("/check/test/fails").param("how", how)));

		assertThat(page.select("main a[href=tel:999]").text()).isEqualTo("Call 999");
		assertThat(page.select("main").text()).contains("If you cannot hear or speak on the phone, use 18000");
		assertThat(page.select("main a[href=tel:+441632960147]")).hasSize(1);
		assertThat(page.text()).doesNotContain("secret", "numb between", "Exception", "??");
	}

	@Test
	void aFaultIsLoggedOnceUnderTheReferenceThatThePageShows(CapturedOutput log) throws Exception {
		Document page = page(perform(get("/check/test/fails").param("how", "fault")));

		String reference = page.select("main .bc-num").get(0).text();
		assertThat(reference).matches("[2-9B-DF-HJ-NP-TW-Z]{4}-[2-9B-DF-HJ-NP-TW-Z]{4}");
		assertThat(log.getAll()).containsOnlyOnce(reference)
			.contains("java.lang.IllegalStateException", "caused by java.io.IOException", "/check/test/fails")
			.doesNotContain("numb between", "secret");
	}

	@Test
	void aRefusalIsNotLogged(CapturedOutput log) throws Exception {
		perform(get("/check/test/fails").param("how", "gone"));

		assertThat(log.getAll()).doesNotContain("Fault");
	}

	@Test
	void aTemplateThatFailsLeadsToTheErrorPageAndLeaksNothing(CapturedOutput log) throws Exception {
		MockHttpServletResponse response = perform(get("/check/test/broken"));

		assertThat(response.getStatus()).isEqualTo(500);
		assertThat(response.getContentAsString()).isEmpty();
		assertThat(log.getAll()).contains("Fault ").doesNotContain("there.is.none");
	}

	@Test
	void theContainersErrorPageShowsTheReferenceThatWasLogged() throws Exception {
		Document page = page(perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/check/test/broken")
			.requestAttr(FaultFilter.REFERENCE, "7F3K-92BC")));

		assertThat(page.select("h1").text()).isEqualTo("Something went wrong on our side");
		assertThat(page.select("main .bc-num").get(0).text()).isEqualTo("7F3K-92BC");
	}

	@Test
	void theWrongMethodIs405AndSaysWhichIsRight() throws Exception {
		MockHttpServletResponse response = perform(delete("/api/test/fails"));

		assertThat(response.getStatus()).isEqualTo(405);
		assertThat(response.getHeader("Allow")).contains("GET");
	}

	@Test
	void aBrowserThatRefusesCookiesIsToldHowToAllowThem() throws Exception {
		MockHttpServletResponse response = perform(post("/check/test").param("_csrf", "token"));

		assertThat(response.getStatus()).isEqualTo(403);
		assertThat(page(response).select("h1").text()).isEqualTo("Your browser did not keep our cookie");
		assertThat(page(response).select("main").text()).contains("allow cookies for this website", "by telephone");
	}

	@Test
	void aBrowserThatWasClosedAndRestoredLeadsBackToTheCheckThatItStillHolds() throws Exception {
		MockHttpServletResponse response = perform(
				post("/check/test").param("_csrf", "token").cookie(new Cookie("bc_check", "token")));

		assertThat(response.getStatus()).isEqualTo(403);
		assertThat(page(response).select("h1").text()).isEqualTo("This page can no longer be sent");
		assertThat(page(response).select("main").text()).contains("Nothing you sent before is lost");
		assertThat(page(response).select("main a.govuk-button").attr("href")).isEqualTo("/check/again");
		assertThat(response.getCookie("bc_csrf")).isNotNull();
	}

	@Test
	void aFormWithoutItsTokenSaysHowToGoOn() throws Exception {
		MockHttpServletResponse response = perform(post("/check/test").cookie(new Cookie("bc_csrf", "token")));

		assertThat(response.getStatus()).isEqualTo(403);
		assertThat(page(response).select("h1").text()).isEqualTo("This page can no longer be sent");
	}

	@Test
	void machinesGetAProblemDocument() throws Exception {
		MockHttpServletResponse response = perform(get("/api/test/fails").accept(MediaType.ALL));

		assertThat(response.getContentType()).isEqualTo("application/problem+json");
		assertThat(response.getContentAsString()).contains("\"status\":500", "\"reference\":").doesNotContain("secret");
	}

	@Test
	void whoeverAsksForJsonGetsAProblemDocument() throws Exception {
		MockHttpServletResponse response = perform(
				get("/check/test/fails").param("how", "gone").accept(MediaType.APPLICATION_JSON));

		assertThat(response.getStatus()).isEqualTo(410);
		assertThat(response.getContentType()).isEqualTo("application/problem+json");
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

	private static Document page(MockHttpServletResponse response) throws Exception {
		return Jsoup.parse(response.getContentAsString());
	}

}
