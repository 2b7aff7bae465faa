package clinic.backcheck.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.StaffDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WorklistPageTest
class CaseActionTests {

	private static final String ROSA = "BC-7F3K-92";

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
		given(this.staff.names(any())).willReturn(Map.of(People.LENA, "Dr Lena Voss"));
		given(this.sentChecks.find(CHECK)).willReturn(Optional.of(SampleCases.check(CHECK, SampleCases.worrying())));
		given(this.desk.file(ROSA)).willAnswer((call) -> this.rosa.file());
	}

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
		send(action("close").param("version", "4")
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
				send(action("close").param("version", "1").param("outcome", "whatever").param("note", "Seen by GP")),
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
	void whoComesSecondLearnsWhatHappenedAndKeepsTheirText() throws Exception {
		this.rosa.claimedBy(People.LENA);
		this.rosa.closedBy(People.LENA, CaseOutcome.APPOINTMENT_MADE, "Tomorrow at nine");
		stale();

		Document page = page(send(action("note").param("version", "1").param("note", "Rang: <no> answer")), 409);

		assertThat(page.select("h1").text()).isEqualTo("This case changed while you had it open");
		assertThat(page.select("main .bc-lead").text()).isEqualTo("You wanted to add a note. None of that was done.");
		assertThat(page.select("#now dd").eachText()).startsWith("Closed: Appointment made", "Urgent", "Dr Lena Voss");
		assertThat(page.select(".bc-log li").eachText()).containsExactly("10:50am Claimed by Dr Lena Voss",
				"10:55am Closed by Dr Lena Voss: Appointment made Tomorrow at nine");
		assertThat(page.select("textarea[name=note]").val()).isEqualTo("Rang: <no> answer");
		assertThat(page.select("form[action=/staff/cases/BC-7F3K-92/note] [name=version]").val()).isEqualTo("3");
		assertThat(page.select("main a.govuk-button").attr("href")).isEqualTo("/staff/cases/BC-7F3K-92");
	}

	@Test
	void aLateClosingShowsBothSidesAndCanBeDoneAgainAsItWas() throws Exception {
		this.rosa.claimedBy(People.LENA);
		stale();

		Document page = page(send(action("close").param("version", "1")
			.param("outcome", "duplicate")
			.param("grade", "cannot-say")
			.param("follow-up", "2027-01-04")
			.param("note", "Same as BC-1")), 409);

		assertThat(page.select("main .bc-lead").text())
			.startsWith("You wanted to close it: Duplicate of another case. None of that was done.");
		assertThat(page.select("#wanted dt").eachText()).containsExactly("Outcome", "Was the level of the rules right?",
				"Comes back on");
		assertThat(page.select("#wanted dd").eachText()).containsExactly("Duplicate of another case", "Cannot say",
				"4 January 2027");
		assertThat(page.select("#now dd").eachText()).contains("Claimed", "Urgent", "Dr Lena Voss");
		assertThat(page.select("#again").attr("action")).isEqualTo("/staff/cases/BC-7F3K-92/close");
		assertThat(page.select("#again [name=version]").val()).isEqualTo("2");
		assertThat(page.select("#again [name=outcome]").val()).isEqualTo("duplicate");
		assertThat(page.select("#again [name=grade]").val()).isEqualTo("cannot-say");
		assertThat(page.select("#again [name=follow-up]").val()).isEqualTo("2027-01-04");
		assertThat(page.select("#again textarea").val()).isEqualTo("Same as BC-1");
		assertThat(page.select("#again button[formaction]").attr("formaction"))
			.isEqualTo("/staff/cases/BC-7F3K-92/note");
	}

	@Test
	void whatALateCallLogHeldIsShownInWords() throws Exception {
		this.rosa.claimedBy(People.LENA);
		stale();

		Document page = page(send(action("contact").param("version", "1")
			.param("result", "left-message")
			.param("next", "2027-01-04T09:30")), 409);

		assertThat(page.select("#wanted dd").eachText()).containsExactly("Left a message", "Mon 4 Jan, 9:30am");
		assertThat(page.select("#again textarea, #again button[formaction]")).isEmpty();
		assertThat(page.select("#again [name=next]").val()).isEqualTo("2027-01-04T09:30");
	}

	@Test
	void anActionWithoutAReadableVersionIsLate() throws Exception {
		willThrow(new ObjectOptimisticLockingFailureException(Case.class, CHECK)).given(this.desk)
			.act(ROSA, -1, People.PRIYA, new CaseAction.Claim());

		assertThat(page(send(action("claim")), 409).select(".bc-log li")).hasSize(1);
		assertThat(page(send(action("claim").param("version", "x")), 409).select(".bc-log li")).hasSize(1);
	}

	@Test
	void aMoveThatTheCaseRefusesIsExplained() throws Exception {
		willThrow(CaseMoveRefused.notTheOwner()).given(this.desk).act(any(), anyInt(), any(), any());

		Document page = page(send(action("close").param("version", "1")
			.param("outcome", "duplicate")
			.param("grade", "right")
			.param("note", "Same")), 409);

		assertThat(page.select("h1").text()).isEqualTo("The case cannot do this from where it stands");
		assertThat(page.select("main .bc-lead").text())
			.endsWith("None of that was done. Only who looks after the case can do this: take it first.");
		assertThat(page.select("#wanted dd").eachText()).containsExactly("Duplicate of another case", "Right");
		assertThat(page.select("#again").attr("action")).as("the text alone").isEqualTo("/staff/cases/BC-7F3K-92/note");
		assertThat(page.select("#again input[type=hidden]").eachAttr("name")).doesNotContain("outcome", "grade");
		assertThat(page(send(action("release").param("version", "1")), 409).select("#again")).isEmpty();
	}

	@Test
	void everyRefusalHasItsWords() throws Exception {
		for (CaseMoveRefused refused : List.of(CaseMoveRefused.from(CaseState.CLOSED, CaseState.CLOSED),
				CaseMoveRefused.alreadyTheirs(), CaseMoveRefused.closed(), CaseMoveRefused.sameLevel(),
				CaseMoveRefused.nothingProposed(), CaseMoveRefused.needsTwo(), CaseMoveRefused.stepDownWaits())) {
			willThrow(refused).given(this.desk).act(any(), anyInt(), any(), any());
			assertThat(page(send(action("claim").param("version", "1")), 409).select("main .bc-lead").text())
				.doesNotEndWith("None of that was done.")
				.doesNotContain("worklist.");
		}
	}

	@Test
	void withoutTheTokenOfAFormNothingIsDone() throws Exception {
		this.mvc.perform(action("claim").param("version", "1").with(People.priya(Role.TRIAGE)))
			.andExpect(status().isForbidden());

		then(this.desk).should(never()).act(any(), anyInt(), any(), any());
	}

	private void stale() {
		willThrow(new ObjectOptimisticLockingFailureException(Case.class, CHECK)).given(this.desk)
			.act(any(), anyInt(), any(), any());
	}

	private static MockHttpServletRequestBuilder action(String action) {
		return post("/staff/cases/BC-7F3K-92/" + action);
	}

	private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(csrf()).with(People.priya(Role.TRIAGE)));
	}

	private static Document page(ResultActions result, int status) throws Exception {
		return Jsoup.parse(result.andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
	}

}
