package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.LocalDate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The day on which a case is to come back, after somebody opened it again before. */
@WorklistPageTest
class AgreedReturnTests extends RosasPages {

	private static final Instant NOW = Instant.parse(WorklistPageTest.NOW);

	@Autowired
	private MockMvc mvc;

	private void reopenedWithAReturnOn(LocalDate day) {
		Case subject = this.rosa.file().subject();
		var unused = subject.claim(People.PRIYA, NOW);
		unused = subject.close(People.PRIYA, NOW, CaseOutcome.APPOINTMENT_MADE, null, day, null);
		unused = subject.recheck(new RecheckNews(RecheckMark.WORSE, Urgency.URGENT, NOW, NOW, null, null));
		unused = subject.claim(People.PRIYA, NOW);
	}

	@Test
	void itStandsInTheFormThatClosesWhateverElseHasToBePutRight() throws Exception {
		reopenedWithAReturnOn(LocalDate.of(2026, 12, 1));

		assertThat(page().select("#follow-up").val()).isEqualTo("2026-12-01");
		assertThat(page().text()).contains("A follow-up was agreed on for 1 December 2026.");
		Document refused = Jsoup.parse(this.mvc
			.perform(post("/staff/cases/BC-7F3K-92/note").param("version", "5")
				.param("note", " ")
				.with(csrf())
				.with(People.priya(Role.CLINICIAN)))
			.andExpect(status().is(422))
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(refused.select("#follow-up").val()).isEqualTo("2026-12-01");
	}

	@Test
	void aDayThatHasPassedIsNoReturn() throws Exception {
		reopenedWithAReturnOn(LocalDate.of(2026, 11, 24));

		assertThat(page().select("#follow-up").val()).isEmpty();
		assertThat(page().text()).doesNotContain("A follow-up was agreed");
	}

}
