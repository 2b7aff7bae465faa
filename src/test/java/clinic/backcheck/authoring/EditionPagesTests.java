package clinic.backcheck.authoring;

import java.time.Duration;
import java.util.Optional;

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
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.catalogue.Proof;
import clinic.backcheck.catalogue.Proofs;
import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.rules.Violation;
import clinic.backcheck.web.PageTest;
import clinic.backcheck.web.WebSecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PageTest(EditionController.class)
@Import(EditionPagesTests.Small.class)
@WithMockUser
class EditionPagesTests {

	@Autowired
	private MockMvc mvc;

	@MockitoBean
	private Proofs proofs;

	@Test
	void thePublishedEditionIsShownInFigures() throws Exception {
		Document page = page("/staff/editions");

		assertThat(page.select("h1").text()).isEqualTo("Edition 7: Small edition");
		assertThat(page.text()).contains("Clinical safety lead: nobody yet").doesNotContain("??");
		assertThat(page.select("section:not(#proved) dt").eachText()).startsWith("Pages", "Questions", "Facts",
				"Red flags");
		assertThat(page.select("section:not(#proved) dd").eachText()).startsWith("5", "8")
			.endsWith("6", "3", "2", "Translated by machine: awaits clinical review");
		assertThat(page.select("main a").attr("href")).isEqualTo("/staff/editions/7/claims");
	}

	@Test
	void whatWasProvedIsSaidInWordsWithTheLongestWay() throws Exception {
		given(this.proofs.of(7)).willReturn(Optional.of(new Proof(7, 12, 5, 8, 94, Duration.ofMillis(1260))));

		Element proved = page("/staff/editions").expectFirst("#proved");

		assertThat(proved.select("li").eachText()).hasSize(Violation.Property.values().length)
			.contains("No answer can be made worse and lower the urgency.");
		assertThat(proved.text()).contains("asked 94 times", "took 1.3 seconds").doesNotContain("??");
		assertThat(proved.select("dd").eachText()).containsExactly("12", "5 pages, 8 questions");
	}

	@Test
	void proofOfAnEarlierVersionIsNotClaimedAsOwn() throws Exception {
		assertThat(page("/staff/editions").expectFirst("#proved").select("p").text())
			.isEqualTo("An earlier version of BackCheck proved this edition before it was stored.");
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
