package clinic.backcheck.worklist;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import clinic.backcheck.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class CaseActionTests extends RosasActions {

	@Test
	void anActionIsDoneOnTheVersionOfItsPageAndLeadsBackToTheCase() throws Exception {
		send(action("claim").param("version", "1")).andExpect(status().isSeeOther())
			.andExpect(header().string("Location", "/staff/cases/BC-7F3K-92"));

		then(this.desk).should().act(ROSA, 1, People.PRIYA, new CaseAction.Claim());
	}

	@Test
	void everyActionIsUnderstood() throws Exception {
		send(action("release").param("version", "2")).andExpect(status().isSeeOther());
		send(action("note").param("version", "3").param("note", " Rang \n")).andExpect(status().isSeeOther());
		decide(action("close").param("version", "4")
			.param("outcome", "could-not-reach")
			.param("grade", "too-high")
			.param("note", "")).andExpect(status().isSeeOther());

		then(this.desk).should().act(ROSA, 2, People.PRIYA, new CaseAction.Release());
		then(this.desk).should().act(ROSA, 3, People.PRIYA, new CaseAction.AddNote("Rang"));
		then(this.desk).should()
			.act(ROSA, 4, People.PRIYA,
					new CaseAction.Close(CaseOutcome.COULD_NOT_REACH, LevelGrade.TOO_HIGH, null, null));
	}

	@Test
	void onlyCliniciansGradeTheLevel() throws Exception {
		this.rosa.claimedBy(People.PRIYA);
		send(action("close").param("version", "4").param("outcome", "could-not-reach").param("grade", "too-high"))
			.andExpect(status().isSeeOther());

		then(this.desk).should()
			.act(ROSA, 4, People.PRIYA, new CaseAction.Close(CaseOutcome.COULD_NOT_REACH, null, null, null));
		Document page = page(send(action("close").param("version", "4")), 422);
		assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#outcome");
		assertThat(page.select("#grade")).isEmpty();
		assertThat(page.select("#outcome")).hasSize(1);
	}

	@Test
	void anEmptyNoteIsToBePutRight() throws Exception {
		Document page = page(send(action("note").param("version", "1").param("note", "  ")), 422);

		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#note");
		assertThat(page.select("#note-error").text()).isEqualTo("Error: Write the note first");
		assertThat(page.select("#note").attr("aria-describedby")).isEqualTo("note-error");
		assertThat(page.select("#note").attr("aria-invalid")).isEqualTo("true");
		then(this.desk).should(never()).act(any(), anyInt(), any(), any());
	}

	@Test
	void aLongNoteIsKeptToBeShortened() throws Exception {
		String note = "x".repeat(CaseFormReader.LONGEST_NOTE + 1);

		Document page = page(send(action("note").param("version", "1").param("note", note)), 422);

		assertThat(page.select("#note").val()).isEqualTo(note);
		assertThat(page.select("#note-error").text())
			.isEqualTo("Error: Shorten the note to 4,000 characters: it has 4,001");
	}

	@Test
	void closingNeedsAnOutcomeAndKeepsTheNote() throws Exception {
		this.rosa.claimedBy(People.PRIYA);

		Document page = page(
				decide(action("close").param("version", "1").param("outcome", "whatever").param("note", "Seen by GP")),
				422);

		assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#outcome", "#grade");
		assertThat(page.select("#outcome-error").text()).isEqualTo("Error: Choose how the case ended");
		assertThat(page.select("#close-note").val()).isEqualTo("Seen by GP");
		assertThat(page.select("#note").val()).isEmpty();
		// The form still stands for the page that it came from: the claim after it is not
		// skipped.
		assertThat(page.select("form[action$=close] [name=version]").val()).isEqualTo("1");
	}

	@Test
	void withoutTheTokenOfAFormNothingIsDone() throws Exception {
		this.mvc.perform(action("claim").param("version", "1").with(People.priya(Role.TRIAGE)))
			.andExpect(status().isForbidden());

		then(this.desk).should(never()).act(any(), anyInt(), any(), any());
	}

}
