package clinic.backcheck.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@PageTest(InformationController.class)
class InformationTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/help", "/privacy", "/accessibility" })
	void everySectionHasAHeadingAndAText(String path) throws Exception {
		Document page = page(path);

		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.title()).isEqualTo(page.select("h1").text() + " – BackCheck");
		assertThat(page.select("main section")).hasSizeGreaterThan(3).allSatisfy((section) -> {
			assertThat(section.select("h2").text()).isNotBlank();
			assertThat(section.select("p, li").text()).hasSizeGreaterThan(40);
		});
		assertThat(page.text()).doesNotContain("??", "{0}", "{1}", "{2}");
	}

	@Test
	void theCookiesAreNamed() throws Exception {
		assertThat(page("/privacy").select("tbody th").eachText()).containsExactly("bc_check", "bc_csrf", "bc_lang",
				"bc_shared", "bc_staff");
	}

	@Test
	void withoutMailNoAddressIsKept() throws Exception {
		assertThat(page("/privacy").text()).contains("We keep no e-mail address").doesNotContain("reminder");
	}

	@Test
	void helpNamesTheRegionsServices() throws Exception {
		assertThat(page("/help").select("#talk ~ p").text()).contains("01632 960147", "NHS 111", "call 999", "A&E",
				"Relay UK");
	}

	private Document page(String path) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(path)).andReturn().getResponse().getContentAsString());
	}

}
