package clinic.backcheck.worklist;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.StaffDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Staff see on which answers a result hangs, both ways. */
@WorklistPageTest
class CaseChangesTests {

	private static final UUID CHECK = UUID.randomUUID();

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private Editions editions;

	@Autowired
	private StaffDirectory staff;

	private final CaseOfRosa rosa = new CaseOfRosa(CHECK, false);

	@BeforeEach
	void setUp() {
		given(this.editions.edition(anyInt())).willReturn(SampleCases.edition());
		given(this.staff.names(any())).willReturn(Map.of(People.LENA, "Dr Lena Voss", People.PRIYA, "Priya Nair"));
		given(this.desk.file("BC-7F3K-92")).willAnswer((call) -> this.rosa.file());
	}

	@Test
	void everyAnswerThatAloneWouldLowerTheUrgencyIsNamed() throws Exception {
		answered(SampleCases.worrying().with("saddle", new Answer.Chosen("as-always")));
		Document page = page();

		assertThat(page.select("#changes > dl dt").eachText()).containsExactly("Medicines: another", "Pain now: mild");
		assertThat(page.select("#changes > dl dd").eachText()).containsExactly("Self-care", "Self-care");
	}

	@Test
	void whereTwoFindingsStandSideBySideNoSingleAnswerLowersIt() throws Exception {
		answered(SampleCases.worrying());

		assertThat(page().select("#changes > p").eachText())
			.containsExactly("No other answer to a single question would lower it.");
	}

	@Test
	void whatWouldRaiseItIsGroupedByLevelAndByWhatItWouldPointTo() throws Exception {
		answered(SampleCases.worrying());
		Document page = page();

		assertThat(page.select("#changes summary").eachText()).containsExactly("Emergency 2 concerns");
		assertThat(page.select("#changes details dt").eachText()).containsExactly("Possible deep bleed",
				"Possible cauda equina");
		assertThat(page.select("#changes details dd").eachText()).containsExactly("Emergency signs: collapse",
				"Saddle sensation: new change");
	}

	@Test
	void nothingIsAboveAnEmergency() throws Exception {
		answered(SampleCases.worrying().with("saddle", new Answer.Chosen("changed")));

		assertThat(page().select("#changes > p").eachText())
			.containsExactly("No other answer to a single question would raise it.");
		assertThat(page().select("#changes details")).isEmpty();
	}

	private void answered(Answers answers) {
		given(this.sentChecks.find(CHECK)).willReturn(Optional.of(SampleCases.check(CHECK, answers)));
	}

	private Document page() throws Exception {
		return Jsoup.parse(this.mvc.perform(get("/staff/cases/BC-7F3K-92").with(People.priya(Role.CLINICIAN)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
