package clinic.backcheck.worklist;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.staff.Role;
import clinic.backcheck.web.WebException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WorklistPageTest
class UnusualCasePageTests {

	private static final UUID CHECK = UUID.randomUUID();

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private Editions editions;

	@BeforeEach
	void setUp() {
		given(this.editions.edition(anyInt())).willReturn(SampleCases.edition());
		given(this.desk.file("BC-7F3K-92")).willReturn(new CaseOfRosa(CHECK, true).file());
	}

	@Test
	void aCaseThatCouldNotBeAssessedShowsEveryAnswerAndNoFinding() throws Exception {
		given(this.sentChecks.find(CHECK)).willReturn(Optional.of(SampleCases.notAssessed(CHECK)));

		Document page = page();

		assertThat(page.select("#failed h2").text()).isEqualTo("! Could not be assessed: read the answers");
		assertThat(page.select("#raised, #not-ruled-out, #denied, #advice")).isEmpty();
		assertThat(page.expectFirst("#answers h3:nth-last-of-type(1)").text()).isEqualTo("Not in this edition");
		assertThat(page.expectFirst("#answers dl:last-child dd").text()).isEqualTo("old-option");
		assertThat(page.select("#contact a").text()).isEqualTo("+44 7700 900142");
	}

	@Test
	void aCaseWithAnAnswerThatItsEditionDoesNotKnowStaysReadable() throws Exception {
		given(this.sentChecks.find(CHECK)).willReturn(Optional.of(SampleCases.notAssessed(CHECK, "leg", "no-such")));

		Document page = page();

		assertThat(page.select("#failed")).hasSize(1);
		assertThat(page.select("#changes")).isEmpty();
		assertThat(page.select("#answers dd").eachText()).anyMatch((answer) -> answer.startsWith("no-such"));
	}

	@Test
	void anAgeThatDoesNotFitTheBirthdayIsPointedOut() throws Exception {
		given(this.sentChecks.find(CHECK)).willReturn(Optional.of(aged(60)));
		assertThat(page().select("#contact p")).isEmpty();

		given(this.sentChecks.find(CHECK)).willReturn(Optional.of(aged(38)));
		assertThat(page().select("#contact p").text()).isEqualTo("! The answers say 38. Ask which is right.");
	}

	/** Rosa is 61. */
	private static SentCheck aged(int years) {
		return new SentCheck(CHECK, "BC-7F3K-92", 1, "en", SampleCases.SENT, SampleCases.SENT,
				SampleCases.worrying().with("age", new Answer.Amount(years)), null, Set.of(), SampleCases.ROSA,
				AnsweredBy.THEMSELVES);
	}

	@Test
	void whatThePatientSawIsShownInTheirLanguage() throws Exception {
		given(this.sentChecks.find(CHECK)).willReturn(Optional.of(SampleCases.check(CHECK, SampleCases.worrying())));
		given(this.sentChecks.asSeen(CHECK)).willReturn(Optional.of(SampleCases.seen()));

		Document page = page("/staff/cases/BC-7F3K-92/as-seen");

		assertThat(page.select("[lang=pl] h1").text()).isEqualTo("Speak to a clinician today");
		assertThat(page.select("[lang=pl] b").eachText()).contains("Move gently");
		assertThat(page.select(".govuk-back-link").attr("href")).isEqualTo("/staff/cases/BC-7F3K-92");
	}

	@Test
	void aCaseWhoseCheckIsNoLongerKeptIsGone() throws Exception {
		given(this.sentChecks.find(CHECK)).willReturn(Optional.empty());

		this.mvc.perform(get("/staff/cases/BC-7F3K-92").with(People.priya(Role.CLINICIAN)))
			.andExpect(status().isGone());
	}

	@Test
	void anUnknownReferenceIsNotFoundAndNotEchoed() throws Exception {
		given(this.desk.file("BC-XXXX-XX")).willThrow(WebException.notFound());

		String html = this.mvc.perform(get("/staff/cases/BC-XXXX-XX").with(People.priya(Role.CLINICIAN)))
			.andExpect(status().isNotFound())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(html).doesNotContain("BC-XXXX-XX");
		assertThat(Jsoup.parse(html).select("h1")).hasSize(1);
	}

	private Document page() throws Exception {
		return page("/staff/cases/BC-7F3K-92");
	}

	private Document page(String address) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(address).with(People.priya(Role.CLINICIAN)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
