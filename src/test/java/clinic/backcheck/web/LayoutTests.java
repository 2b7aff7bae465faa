package clinic.backcheck.web;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@PageTest(TestController.class)
class LayoutTests {

	@Autowired
	private MockMvc mvc;

	@Test
	void theHeaderHasTheClinicsAndTheEmergencyNumber() throws Exception {
		Document page = page(get("/check/test"));

		assertThat(page.select(".bc-help__clinic").attr("href")).isEqualTo("tel:+441632960147");
		assertThat(page.select(".bc-help__999").attr("href")).isEqualTo("tel:999");
		assertThat(page.select(".bc-help__999").text()).isEqualTo("Emergency: call 999");
	}

	@Test
	void thePageKeepsItsOwnTitleAndContent() throws Exception {
		Document page = page(get("/check/test"));

		assertThat(page.title()).isEqualTo("Has the feeling changed? – BackCheck");
		assertThat(page.select("main#main[tabindex=-1] h1").text()).isEqualTo("Has the feeling changed?");
		assertThat(page.select("html").attr("lang")).isEqualTo("en");
		assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
		assertThat(page.select("main")).hasSize(1);
		assertThat(page.select("body > :first-child").attr("href")).isEqualTo("#main");
	}

	@Test
	void theFooterSaysWhenTheClinicIsOpen() throws Exception {
		Document page = page(get("/check/test"));

		assertThat(page.select("footer .bc-line").eachText()).containsExactly("Monday to Friday 8am to 6pm",
				"Saturday 9am to 1pm");
		assertThat(page.select("footer .bc-links a").eachAttr("href")).containsExactly("/about", "/privacy",
				"/accessibility", "/help");
	}

	@Test
	void answersCanBeDeletedOnlyWhereThereIsACheck() throws Exception {
		assertThat(page(get("/check/test")).select("form[action=/check/delete]")).isEmpty();
		assertThat(
				page(get("/check/test").cookie(new Cookie("bc_check", "token"))).select("form[action=/check/delete]"))
			.hasSize(1);
	}

	@Test
	void theErrorSummaryTakesFocusAndLeadsToTheField() throws Exception {
		Document page = page(get("/check/test"));

		assertThat(page.select(".govuk-error-summary[role=alert][tabindex=-1][autofocus] a[href=#saddle-yes]").text())
			.isEqualTo("Choose yes, no or not sure");
		assertThat(page.select("#saddle-yes-error").text()).isEqualTo("Error: Choose yes, no or not sure");
	}

	@Test
	void withoutErrorsThereIsNoSummary() throws Exception {
		assertThat(page(get("/check/test/none")).select(".govuk-error-summary, .govuk-error-message")).isEmpty();
	}

	@Test
	void anUrgencyHasItsWordBesideItsShape() throws Exception {
		Document page = page(get("/check/test"));

		assertThat(page.select(".bc-pill.bc-u--self-care").text()).isEqualTo("Self-care");
		assertThat(page.select(".bc-pill svg use").attr("href")).endsWith("icons.svg#self-care");
	}

	@Test
	void nothingIsWrittenInline() throws Exception {
		Document page = page(get("/check/test"));

		assertThat(page.select("style, script:not([src]), [style], [onclick]")).isEmpty();
		assertThat(page.select("link[rel=stylesheet]").attr("href")).matches("/assets/[0-9a-f]{16}/backcheck.css");
	}

	private Document page(MockHttpServletRequestBuilder request) throws Exception {
		return Jsoup.parse(this.mvc.perform(request).andReturn().getResponse().getContentAsString());
	}

}
