package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.RecheckFinished;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.questionnaire.result.Comparison;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.staff.Role;
import clinic.backcheck.worklist.ArrivedCase.Arrival;
import clinic.backcheck.worklist.CaseDesk.CaseFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * What one person sent at different times: other checks, beside each other, and
 * re-checks.
 */
@WorklistPageTest
class OnePersonPagesTests {

	private static final String NOW = "/staff/cases/BC-2222-22";

	private static final String COMPARE = NOW + "/compare/BC-1111-11";

	private static final UUID FIRST = UUID.randomUUID();

	private static final UUID SECOND = UUID.randomUUID();

	private static final UUID RECHECK = UUID.randomUUID();

	private static final UUID LAST_RECHECK = UUID.randomUUID();

	private static final Answers CALM = SampleCases.worrying()
		.with("saddle", new Answer.Chosen("as-always"))
		.with("pain", new Answer.Chosen("mild"));

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private Cases cases;

	@Autowired
	private CaseRechecks rechecks;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private Editions editions;

	@BeforeEach
	void twoChecks() {
		given(this.editions.edition(anyInt())).willReturn(SampleCases.edition());
		sent("BC-1111-11", FIRST, "rosa", CALM);
		sent("BC-2222-22", SECOND, "rosa", SampleCases.worrying());
	}

	@Test
	void whatChangedComesFirstAndTheEarlierCheckOnTheLeft() throws Exception {
		Document page = page(COMPARE);

		assertThat(page.select("h1").text()).isEqualTo("Two checks of Rosa Marlow");
		assertThat(page.select("thead a").eachText()).containsExactly("BC-1111-11", "BC-2222-22");
		assertThat(page.select("tbody tr:has(th b) th").eachText()).containsExactly("! Possible deep bleed changed",
				"! Possible cauda equina changed", "! Saddle sensation changed", "! Pain now changed");
		assertThat(page.select("tbody tr:lt(4) td").eachText()).containsExactly("–", "Urgent", "–",
				"cannot be ruled out", "as always", "not sure", "mild", "strong and new");
		assertThat(page.select("tbody tr:gt(3) th").eachText()).containsExactly("Emergency signs", "Leg strength",
				"Medicines", "Time since the massage");
		assertThat(page("/staff/cases/BC-1111-11/compare/BC-2222-22").select("thead a").eachText())
			.containsExactly("BC-1111-11", "BC-2222-22");
	}

	@Test
	void differentPeopleAreNeverPutSideBySide() throws Exception {
		sent("BC-1111-11", FIRST, "amira", CALM);
		assertThat(open(COMPARE).getStatus()).isEqualTo(404);
		sent("BC-1111-11", FIRST, null, CALM);
		assertThat(open(COMPARE).getStatus()).isEqualTo(404);
		sent("BC-2222-22", SECOND, null, CALM);
		assertThat(open(COMPARE).getStatus()).isEqualTo(404);
	}

	@Test
	void aCheckThatIsNoLongerKeptIsGone() throws Exception {
		given(this.sentChecks.find(FIRST)).willReturn(Optional.empty());

		assertThat(open(COMPARE).getStatus()).isEqualTo(410);
	}

	@Test
	void otherChecksAreListedWithoutTheOneThatIsShown() throws Exception {
		Case shown = this.desk.file("BC-2222-22").subject();
		Case other = this.desk.file("BC-1111-11").subject();
		Case third = subject("BC-0000-00", UUID.randomUUID(), "rosa");
		given(this.cases.ofPerson(eq("rosa"), any())).willReturn(List.of(shown, other, third));

		Document page = page(NOW);

		assertThat(page.select("#earlier a").eachAttr("href")).containsExactly(COMPARE, NOW + "/compare/BC-0000-00");
		assertThat(page.select("#earlier a").eachText()).first()
			.isEqualTo("Compare with BC-1111-11, Fri 20 Nov 2026, 10:40am");
	}

	@Test
	void reChecksComeLatestFirstWithHowTheyWent() throws Exception {
		reChecks();

		Document page = page(NOW);

		assertThat(page.select("#rechecks > h3").eachText()).containsExactly("Wed 25 Nov 2026, 10:40am Worse",
				"Wed 25 Nov 2026, 10:40am The same");
		assertThat(page.select("#rechecks p a").eachAttr("href")).containsExactly(NOW + "/rechecks/2",
				NOW + "/rechecks/1");
		assertThat(page.select("#rechecks tbody tr").eachText())
			.containsExactly("Possible deep bleed no sign Urgent Worse", "Possible cauda equina no sign Urgent Worse");
		then(this.sentChecks).should(times(1)).all(any());
		then(this.sentChecks).should(never()).find(LAST_RECHECK);
	}

	@Test
	void aReCheckIsShownByItsNumberAndNoOtherIs() throws Exception {
		reChecks();
		given(this.sentChecks.find(LAST_RECHECK))
			.willReturn(Optional.of(SampleCases.check(LAST_RECHECK, SampleCases.worrying())));
		given(this.sentChecks.asSeen(LAST_RECHECK)).willReturn(Optional.of(SampleCases.seen()));

		assertThat(page(NOW + "/rechecks/2").select("[lang=pl] h1").text()).isEqualTo("Speak to a clinician today");
		assertThat(open(NOW + "/rechecks/1").getStatus()).isEqualTo(410);
		assertThat(open(NOW + "/rechecks/3").getStatus()).isEqualTo(404);
		assertThat(open(NOW + "/rechecks/0").getStatus()).isEqualTo(404);
	}

	@Test
	void aReCheckThatIsNoLongerKeptLeavesTheNumbersOfTheOthers() throws Exception {
		reChecks();
		given(this.sentChecks.all(any())).willReturn(Map.of(RECHECK, SampleCases.check(RECHECK, CALM), LAST_RECHECK,
				SampleCases.check(LAST_RECHECK, SampleCases.worrying())));

		assertThat(page(NOW).select("#rechecks p a").eachAttr("href")).containsExactly(NOW + "/rechecks/2");
	}

	private void reChecks() {
		UUID id = this.desk.file("BC-2222-22").subject().id();
		given(this.rechecks.findByCaseIdOrderByArrivedAt(id))
			.willReturn(List.of(recheck(id, RECHECK, SECOND), recheck(id, LAST_RECHECK, RECHECK)));
		given(this.sentChecks.all(any()))
			.willReturn(Map.of(SECOND, SampleCases.check(SECOND, CALM), RECHECK, SampleCases.check(RECHECK, CALM),
					LAST_RECHECK, SampleCases.check(LAST_RECHECK, SampleCases.worrying())));
	}

	private static CaseRecheck recheck(UUID id, UUID check, UUID earlier) {
		return new CaseRecheck(id,
				new RecheckFinished(check, earlier, "BC-LATER", 1, Urgency.URGENT,
						SampleCases.SENT.plus(Duration.ofDays(1)), false,
						new Comparison(Urgency.SOON, Urgency.URGENT, List.of())));
	}

	private void sent(String reference, UUID check, @Nullable String person, Answers answers) {
		CaseFile file = new CaseFile(subject(reference, check, person), List.of());
		given(this.desk.file(reference)).willReturn(file);
		given(this.sentChecks.find(check)).willReturn(Optional.of(SampleCases.check(check, answers)));
	}

	private static Case subject(String reference, UUID check, @Nullable String person) {
		Instant at = check.equals(SECOND) ? SampleCases.SENT : SampleCases.SENT.minus(Duration.ofDays(4));
		PersonKeys keys = (person != null) ? new PersonKeys(person, person, person, person, PersonKeys.VERSION) : null;
		return Case.open(new CheckSent(check, reference, 1, Urgency.URGENT, at, false), at,
				new Arrival(new CaseSummary(1, 1, List.of("bleeding"), List.of()), null, keys, null, null, null));
	}

	private Document page(String address) throws Exception {
		MockHttpServletResponse response = open(address);
		assertThat(response.getStatus()).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString());
	}

	private MockHttpServletResponse open(String address) throws Exception {
		return this.mvc.perform(get(address).with(People.priya(Role.TRIAGE))).andReturn().getResponse();
	}

}
