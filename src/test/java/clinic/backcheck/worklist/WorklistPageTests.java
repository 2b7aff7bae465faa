package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.StaffDirectory;
import clinic.backcheck.worklist.WorklistCounts.Count;
import clinic.backcheck.worklist.WorklistQuery.Slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WorklistPageTest
class WorklistPageTests {

	private static final Instant NOW = Instant.parse(WorklistPageTest.NOW);

	private static final UUID CHECK = UUID.randomUUID();

	private static final CaseSummary BLEED = new CaseSummary(1, 1, List.of("bleeding"), List.of("cauda-equina"));

	private static final CaseSummary NOTHING = new CaseSummary(0, 0, List.of(), List.of());

	@Autowired
	private MockMvc mvc;

	@Autowired
	private WorklistQuery query;

	@Autowired
	private CountQuery counts;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private Editions editions;

	@Autowired
	private StaffDirectory staff;

	@BeforeEach
	void setUp() {
		given(this.editions.edition(anyInt())).willReturn(SampleCases.edition());
		given(this.sentChecks.contacts(any())).willReturn(Map.of(CHECK, SampleCases.ROSA));
		given(this.staff.names(any())).willReturn(Map.of(People.LENA, "Dr Lena Voss"));
		given(this.counts.counts(eq(People.PRIYA), any())).willReturn(new WorklistCounts(
				Map.of(Urgency.URGENT, new Count(3, false)), Map.of(CaseState.NEW, new Count(1000, true)),
				new Count(3, false), new Count(2, false), new Count(1, false)));
	}

	@Test
	void aRowSaysHowUrgentWhoWhyAndWhen() throws Exception {
		shows(false, line("BC-7F3K-92", Urgency.URGENT, 342, null, BLEED, false));

		Element row = page("/staff").expectFirst("tbody tr");

		assertThat(row.select(".bc-pill").text()).isEqualTo("Urgent");
		assertThat(row.child(1).text()).isEqualTo("Due in 5 h 42 min By 4:40pm");
		assertThat(row.select(".bc-mark")).isEmpty();
		assertThat(row.select("th a").text()).isEqualTo("Rosa Marlow");
		assertThat(row.select("th a").attr("href")).isEqualTo("/staff/cases/BC-7F3K-92");
		assertThat(row.select("th .bc-small").text()).isEqualTo("61 years, BC-7F3K-92");
		assertThat(row.child(3).text())
			.isEqualTo("Possible deep bleed; Possible cauda equina not ruled out 1 raised 1 unsure");
		assertThat(row.child(4).text()).isEqualTo("10:40am");
	}

	@Test
	void whatNobodyOwnsCanBeClaimedFromTheListOnItsVersion() throws Exception {
		shows(false, line("BC-7F3K-92", Urgency.URGENT, 342, null, BLEED, false));

		Element claim = page("/staff").expectFirst("td form");

		assertThat(claim.attr("method")).isEqualTo("post");
		assertThat(claim.attr("action")).isEqualTo("/staff/cases/BC-7F3K-92/claim");
		assertThat(claim.select("input[name=version]").val()).isEqualTo("3");
		assertThat(claim.select("input[name=_csrf]").val()).isNotBlank();
		assertThat(claim.select("button").text()).isEqualTo("Claim Rosa Marlow");
	}

	@Test
	void whatSomebodyOwnsShowsTheirName() throws Exception {
		shows(false, line("BC-7F3K-92", Urgency.URGENT, 342, People.LENA, BLEED, false));

		assertThat(page("/staff").select("tbody td:last-child").text()).isEqualTo("Dr Lena Voss");
	}

	@Test
	void whatIsOverdueHasAMarkBesideTheWords() throws Exception {
		shows(false, line("BC-7F3K-92", Urgency.URGENT, -25, null, NOTHING, false));

		Element due = page("/staff").expectFirst("tbody tr").child(1);

		assertThat(due.hasClass("bc-late")).isTrue();
		assertThat(due.select(".bc-mark").attr("aria-hidden")).isEqualTo("true");
		assertThat(due.text()).isEqualTo("! Overdue by 25 min Was due 10:33am");
	}

	@Test
	void aCaseThatCouldNotBeAssessedSaysSo() throws Exception {
		shows(false, line("BC-7F3K-92", Urgency.URGENT, 342, null, NOTHING, true));

		Element row = page("/staff").expectFirst("tbody tr");

		assertThat(row.select(".bc-pill").text()).isEqualTo("Urgent");
		assertThat(row.child(3).text()).isEqualTo("! Could not be assessed: read the answers");
	}

	@Test
	void aCaseWhoseCheckIsNoLongerKeptStaysOnTheList() throws Exception {
		shows(false, line("BC-7F3K-92", Urgency.URGENT, 342, null, BLEED, false));
		given(this.sentChecks.contacts(any())).willReturn(Map.of());

		assertThat(page("/staff").select("tbody th").text()).isEqualTo("No longer kept BC-7F3K-92");
	}

	@Test
	void nothingRaisedIsSaid() throws Exception {
		shows(false, line("BC-7F3K-92", Urgency.SELF_CARE, 342, null, NOTHING, false));

		assertThat(page("/staff").expectFirst("tbody tr").child(3).text()).isEqualTo("Nothing raised");
	}

	@Test
	void tabsCountOpenCasesByUrgency() throws Exception {
		shows(false);

		Document page = page("/staff?urgency=urgent");

		assertThat(page.select(".bc-tabs a").eachText()).containsExactly("All open, 3", "Emergency, 0", "Urgent, 3",
				"Soon, 0", "Routine, 0", "Self-care, 0", "New, more than 1,000", "Claimed, 0", "Overdue, 2", "Mine, 1");
		assertThat(page.select(".bc-tabs a[aria-current]").eachText()).containsExactly("Urgent, 3");
		assertThat(page.select(".bc-tabs .bc-tabs__empty").eachText()).containsExactly("Emergency, 0", "Soon, 0",
				"Routine, 0", "Self-care, 0", "Claimed, 0");
		assertThat(page.select(".bc-tabs a").eachAttr("href")).contains("/staff", "/staff?urgency=emergency",
				"/staff?overdue=yes", "/staff?owner=me");
		assertThat(page.select("p.bc-card:not([hidden])").text()).isEqualTo("No case is on this list.");
	}

	@Test
	void theFormKeepsWhatItWasSetTo() throws Exception {
		shows(false);

		Document page = page("/staff?urgency=soon&state=closed&owner=me&overdue=yes");

		assertThat(page.select(".bc-filters option[selected]").eachAttr("value")).containsExactly("soon", "closed",
				"me", "yes", "50");
		assertThat(page.select("details[open]")).hasSize(1);
		assertThat(page("/staff").select("details[open]")).isEmpty();
		assertThat(page.select(".bc-filters[action=/staff]").attr("method")).isEqualTo("get");
	}

	@Test
	void theNextPageStartsAfterTheLastRowAndNamesNobody() throws Exception {
		CaseLine[] lines = IntStream.range(0, 50)
			.mapToObj((i) -> line("BC-" + i, Urgency.URGENT, i, null, NOTHING, false))
			.toArray(CaseLine[]::new);
		shows(true, lines);

		Document page = page("/staff?owner=nobody");

		String next = page.select("a[rel=next]").attr("href");
		assertThat(page.select("a[rel=next]").text()).isEqualTo("Next 50");
		assertThat(next).isEqualTo("/staff?owner=nobody&after=" + lines[49].position().written());
		assertThat(next).doesNotContain("BC-").doesNotContain("Rosa");
		assertThat(page(next).select("nav .bc-links a[href=/staff?owner=nobody]").text())
			.isEqualTo("Back to the top of the list");
	}

	@Test
	void aFilterThatCannotBeReadIsRefusedByName() throws Exception {
		String html = this.mvc.perform(get("/staff?urgency=urgnt&owner=lena").with(People.priya(Role.TRIAGE)))
			.andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(Jsoup.parse(html).select("main li").eachText()).containsExactly(
				"urgency: use emergency, urgent, soon, routine or self-care", "owner: use anybody, nobody or me");
		assertThat(html).doesNotContain("urgnt");
		then(this.query).should(never()).lines(any(), any(), any());
	}

	private void shows(boolean more, CaseLine... lines) {
		given(this.query.lines(any(), eq(People.PRIYA), eq(NOW))).willReturn(new Slice(List.of(lines), more));
	}

	private static CaseLine line(String reference, Urgency urgency, int minutesLeft, @Nullable UUID owner,
			CaseSummary summary, boolean failed) {
		return new CaseLine(UUID.randomUUID(), CHECK, reference, 1, urgency, SampleCases.SENT,
				NOW.plusSeconds(60L * minutesLeft), (owner != null) ? CaseState.CLAIMED : CaseState.NEW, owner, null,
				failed, summary, 3, null, null, null, null);
	}

	private Document page(String address) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(java.net.URI.create(address)).with(People.priya(Role.TRIAGE)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
