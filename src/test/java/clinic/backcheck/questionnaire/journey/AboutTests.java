package clinic.backcheck.questionnaire.journey;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.JourneyTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The claim register as anybody reads it. */
@JourneyTest
class AboutTests {

	@Autowired
	private MockMvc mvc;

	private Document page;

	@BeforeEach
	void open() {
		this.page = open("/about");
	}

	private Document open(String path) {
		return new Device(this.mvc).get(path).page();
	}

	@Test
	void aRowSaysWhatBecameOfItAndWhereItIsUsed() {
		Element row = open("/about/causes").expectFirst("#A-C2");

		assertThat(row.select(".bc-tag").text()).isEqualTo("Used");
		assertThat(row.select("h2").text()).isEqualTo("Muscles can ache.");
		assertThat(row.text()).contains("What became of it: Studies say so.");
		assertThat(row.select("details p").eachText()).containsExactly("We ask: When was the massage?",
				"Warning signs: Not getting better", "What may be going on: Soreness", "Advice: Keep moving",
				"Also: the start page", "Judged by:");
		assertThat(row.select("details li").eachText()).containsExactly("Side-effects of massage 2007, checked");
	}

	@Test
	void aRefusedRowSaysWhyAndByWhichEvidenceAndIsUsedNowhere() {
		Element row = open("/about/treatments").expectFirst("#A-T5");

		assertThat(row.select(".bc-tag").hasClass("bc-tag--refused")).isTrue();
		assertThat(row.select("summary").text()).isEqualTo("The evidence: A-T5");
		assertThat(row.select("details p").eachText()).containsExactly("Judged by:");
		assertThat(row.select("details li").eachText()).containsExactly("Back pain not yet checked",
				"Side-effects of massage 2007, checked");
	}

	@Test
	void theContentsCountAndLeadToEverySection() {
		assertThat(this.page.select("nav > p .bc-tag").eachText()).containsExactly("1 used", "1 changed", "1 refused");
		assertThat(this.page.select("nav .bc-contents li").eachText()).containsExactly("Causes 1 used",
				"Treatments 1 refused", "The second article 1 changed");
		assertThat(this.page.select("nav .bc-contents a").eachAttr("href"))
			.containsExactly("/about/causes", "/about/treatments", "/about/second-document")
			.allSatisfy((path) -> assertThat(open(path).select("main h1")).hasSize(1));
		assertThat(this.page.select("main a[href^=#]").eachAttr("href"))
			.allSatisfy((target) -> assertThat(this.page.select(target)).hasSize(1));
	}

	@Test
	void everySourceThatIsNoRowIsListedWithWhatRestsOnIt() {
		Document sources = open("/about/sources");
		assertThat(sources.select(".bc-list > li").eachAttr("id")).containsExactly("CAMBRON-2007", "GIRFT-CES-2023",
				"NHS-BACK-PAIN");
		assertThat(sources.select("#GIRFT-CES-2023 p:last-child").text())
			.isEqualTo("What rests on it: Squeezed nerves");
		assertThat(sources.select("main nav")).as("one page").isEmpty();
		assertThat(new Device(this.mvc).get("/about/sources?page=2").status()).isEqualTo(404);
		assertThat(new Device(this.mvc).get("/about/sources?page=0").status()).isEqualTo(404);
		assertThat(open("/about/causes").select("#A-C2 li a").attr("href"))
			.isEqualTo("/about/sources?page=1#CAMBRON-2007");
	}

	@Test
	void theEditionIsNamed() {
		assertThat(this.page.select("main").text()).contains("This is edition 7");
	}

	@Test
	void noWordIsMissing() {
		for (String path : new String[] { "/about", "/about/causes", "/about/treatments", "/about/sources" }) {
			assertThat(open(path).text()).as(path).doesNotContain("??", "{0}", "{1}", "null");
		}
		assertThat(new Device(this.mvc).get("/about/nothing").status()).isEqualTo(404);
	}

}
