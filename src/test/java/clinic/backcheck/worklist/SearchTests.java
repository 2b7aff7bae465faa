package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import clinic.backcheck.privacy.KeyedHash;
import clinic.backcheck.questionnaire.RecheckFinished;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.questionnaire.result.Comparison;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.staff.Role;
import clinic.backcheck.worklist.WorklistCounts.Count;
import clinic.backcheck.worklist.WorklistQuery.PersonKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Finding people, keeping views, and hearing of new cases. */
@WorklistPageTest
class SearchTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private WorklistQuery query;

	@Autowired
	private CountQuery counts;

	@Autowired
	private SavedViews views;

	@Autowired
	private Cases cases;

	@Autowired
	private CaseRechecks rechecks;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private KeyedHash hash;

	@BeforeEach
	void nothingIsKnown() {
		given(this.counts.counts(any(), any())).willReturn(WorklistCounts.NONE);
		given(this.query.lines(any(), any(), any())).willReturn(new WorklistQuery.Slice(List.of(), false));
		given(this.query.found(any(), anyString())).willReturn(new WorklistQuery.Slice(List.of(), false));
	}

	@ParameterizedTest
	@ValueSource(strings = { " bc-7f3k-92 ", "BC 7F3K 92", "7f3k92" })
	void aReferenceLeadsToItsCaseHoweverItIsRead(String typed) throws Exception {
		given(this.cases.findByReference("BC-7F3K-92")).willReturn(Optional.of(rosa()));

		send(post("/staff/search").param("q", typed)).andExpect(status().isSeeOther())
			.andExpect(header().string("Location", "/staff/cases/BC-7F3K-92"));
	}

	@Test
	void theReferenceOfARecheckLeadsToItsCase() throws Exception {
		UUID check = UUID.randomUUID();
		CaseRecheck recheck = new CaseRecheck(rosa().id(), new RecheckFinished(check, UUID.randomUUID(), "BC-LATE-R123",
				1, Urgency.SOON, Instant.EPOCH, false, new Comparison(Urgency.SOON, Urgency.SOON, List.of())));
		given(this.cases.findByReference("BC-LATE-R123")).willReturn(Optional.empty());
		given(this.sentChecks.checkOf("BC-LATE-R123")).willReturn(Optional.of(check));
		given(this.rechecks.findByCheckId(check)).willReturn(Optional.of(recheck));
		given(this.cases.findById(recheck.caseId())).willReturn(Optional.of(rosa()));

		send(post("/staff/search").param("q", "BC-LATE-R123")).andExpect(status().isSeeOther())
			.andExpect(header().string("Location", "/staff/cases/BC-7F3K-92"));
	}

	private static Case rosa() {
		return new CaseOfRosa(UUID.randomUUID(), false).file().subject();
	}

	@Test
	void moreThanAreShownAreSaidToBeThere() throws Exception {
		given(this.query.found(any(), anyString())).willReturn(new WorklistQuery.Slice(List.of(), true));

		Document page = page(send(post("/staff/search").param("q", "3 12 1965")), 200);

		assertThat(page.text()).contains("by date of birth, 3 December 1965", "There are more:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "12 3 1965", "12.03.1965", "1965-03-12" })
	void aDateIsADateOfBirth(String typed) throws Exception {
		send(post("/staff/search").param("q", typed)).andExpect(status().isOk());

		then(this.query).should().found(PersonKey.BORN, PersonKeys.born(LocalDate.of(1965, 3, 12), this.hash));
	}

	@Test
	void digitsAreATelephoneNumberAndAllElseIsAName() throws Exception {
		send(post("/staff/search").param("q", "+44 7700 900142")).andExpect(status().isOk());
		then(this.query).should().found(PersonKey.TELEPHONE, PersonKeys.telephone("07700 900142", this.hash));

		Document page = page(send(post("/staff/search").param("q", "<Rosa> Marlow")), 200);
		then(this.query).should().found(PersonKey.NAME, PersonKeys.name("rosa marlow", this.hash));
		assertThat(page.select("#found").text()).isEqualTo("No case by name");
		assertThat(page.select("#q").val()).isEqualTo("<Rosa> Marlow");
	}

	@Test
	void nothingTypedIsToBePutRight() throws Exception {
		Document page = page(send(post("/staff/search").param("q", " ")), 422);

		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#q");
		then(this.query).should(never()).found(any(), anyString());
	}

	@Test
	void aSearchNeverComesByAddress() throws Exception {
		Document page = page(this.mvc.perform(get("/staff/search?q=Rosa").with(People.priya(Role.TRIAGE))), 200);

		assertThat(page.select("#q").val()).isEmpty();
		assertThat(page.select("form[action=/staff/search]").attr("method")).isEqualTo("post");
		then(this.query).should(never()).found(any(), anyString());
	}

	@Test
	void aViewIsKeptUnderItsNameWithWhatTheListShowed() throws Exception {
		send(post("/staff/views").param("name", " Mine, urgent ").param("urgency", "urgent").param("owner", "me"))
			.andExpect(status().isSeeOther())
			.andExpect(header().string("Location", "/staff?urgency=urgent&owner=me"));

		then(this.views).should()
			.save(argThat((view) -> view.name().equals("Mine, urgent") && view.staffId().equals(People.PRIYA)
					&& view.href().equals("/staff?urgency=urgent&owner=me")));
	}

	@Test
	void aNameThatIsTakenIsToBePutRightAndTheListStays() throws Exception {
		given(this.views.existsByStaffIdAndName(People.PRIYA, "Mine")).willReturn(true);

		Document page = page(send(post("/staff/views").param("name", "Mine").param("urgency", "soon")), 422);

		assertThat(page.select("#name-error").text()).contains("You have a view of this name already");
		assertThat(page.select("#name").val()).isEqualTo("Mine");
		assertThat(page.select("form[action=/staff/views] [name=urgency]").val()).isEqualTo("soon");
		then(this.views).should(never()).save(any());
	}

	@Test
	void nobodyRemovesTheViewOfAnother() throws Exception {
		UUID view = UUID.randomUUID();
		given(this.views.findByIdAndStaffId(view, People.PRIYA)).willReturn(Optional.empty());

		send(post("/staff/views/" + view + "/delete")).andExpect(status().isSeeOther());

		then(this.views).should(never()).delete(any());
	}

	@Test
	void newsSaysHowManyCameAndHowManyAreEmergencies() throws Exception {
		given(this.query.news(any())).willReturn(new WorklistQuery.News(3, 1));

		String told = this.mvc.perform(get("/staff/news?since=1764000000000").with(People.priya(Role.TRIAGE)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(told).contains("\"cases\":3", "3 new or raised cases, 1 of them EMERGENCY.");
		this.mvc.perform(get("/staff/news?since=now").with(People.priya(Role.TRIAGE)))
			.andExpect(status().isBadRequest());
	}

	@Test
	void moreThanAThousandIsNotCountedOn() {
		assertThat(new Count(1000, true).plus(new Count(5, false))).isEqualTo(new Count(1005, true));
	}

	private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(csrf()).with(People.priya(Role.TRIAGE)));
	}

	private static Document page(ResultActions result, int status) throws Exception {
		return Jsoup.parse(result.andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
	}

}
