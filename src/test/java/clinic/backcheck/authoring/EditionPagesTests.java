package clinic.backcheck.authoring;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.web.PageTest;
import clinic.backcheck.web.WebSecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PageTest(EditionController.class)
@Import(EditionPagesTests.Small.class)
@WithMockUser
class EditionPagesTests {

	@Autowired
	private MockMvc mvc;

	@Test
	void thePublishedEditionIsShownInFigures() throws Exception {
		Document page = page("/staff/editions");

		assertThat(page.select("h1").text()).isEqualTo("Edition 7: Small edition");
		assertThat(page.text()).contains("Clinical safety lead: nobody yet").doesNotContain("??");
		assertThat(page.select("dt").eachText()).startsWith("Pages", "Questions", "Facts", "Red flags");
		assertThat(page.select("dd").eachText()).startsWith("5", "8").endsWith("6", "3", "2");
		assertThat(page.select("main a").attr("href")).isEqualTo("/staff/editions/7/claims");
	}

	@Test
	void theRegisterSpeaksClinically() throws Exception {
		Document page = page("/staff/editions/7/claims");

		Element row = page.expectFirst("#A-C2");
		assertThat(row.select("th").text()).isEqualTo("A-C2 Used");
		assertThat(row.child(2).text()).isEqualTo("Delayed onset soreness Questions: Time since massage "
				+ "Red flags: Not improving Explanations: Soreness Advice: Keep moving Also on: start page");
		assertThat(page.expectFirst("#A-T5").text()).contains("Refused", "Spinal manipulation", "Used nowhere",
				"Back pain (from memory, not checked)");
		assertThat(page.text()).doesNotContain("??", "null");
	}

	@Test
	void anEditionThatIsNotThereIsNotFound() throws Exception {
		this.mvc.perform(get("/staff/editions/8/claims")).andExpect(status().isNotFound());
	}

	private Document page(String path) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(path)).andReturn().getResponse().getContentAsString());
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Small {

		@Bean
		Editions editions() {
			return SmallCatalogue.editions();
		}

		@Bean
		@Order(WebSecurity.STAFF_CHAIN)
		SecurityFilterChain anybodySignedIn(HttpSecurity http) {
			return http.securityMatcher("/staff/**")
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.build();
		}

	}

}
