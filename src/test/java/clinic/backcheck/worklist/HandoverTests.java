package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.support.PdfUa;
import clinic.backcheck.worklist.WorklistQuery.Slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What goes on paper: the sheet for the next shift and the page of a case. */
@WorklistPageTest
class HandoverTests extends RosasPages {

	static final UUID CHECK = UUID.randomUUID();

	private static final Instant NOW = Instant.parse(WorklistPageTest.NOW);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private WorklistQuery query;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private Timeline timeline;

	@Autowired
	private AuditTrail audit;

	@Test
	void theSheetHoldsAllPagesOfTheListWithWhomToCallAndWhatHappenedLast() throws Exception {
		CaseLine first = line("BC-7F3K-92", People.LENA);
		CaseLine second = line("BC-2M9T-08", null);
		given(this.query.lines(any(), any(), any())).willReturn(new Slice(List.of(first), true));
		given(this.query.lines(argThat((filter) -> filter != null && filter.after() != null), any(), any()))
			.willReturn(new Slice(List.of(second), false));
		given(this.sentChecks.contacts(any())).willReturn(Map.of(CHECK, SampleCases.ROSA));
		given(this.timeline.last(any()))
			.willReturn(Map.of(first.id(), noted(first, "Rang <twice>"), second.id(), noted(second, "Letter")));

		Document page = page("/staff/handover");

		assertThat(page.select("tbody th").eachText()).containsExactly("Rosa Marlow 61 years, BC-7F3K-92",
				"Rosa Marlow 61 years, BC-2M9T-08");
		assertThat(page.select("tbody tr:eq(0) td").eachText()).contains("Urgent", "+44 7700 900142",
				"Possible deep bleed", "Dr Lena Voss", "10:58am Note by Dr Lena Voss Rang <twice>");
		assertThat(page.select("tbody tr:eq(1) td").eachText()).contains("Nobody");
		then(this.audit).should().record(AuditEvent.of(AuditAction.EXPORTED, People.PRIYA, "handover"));
	}

	@Test
	void whatStaffHaveToSeeAtOnceIsOnPaperToo() throws Exception {
		CaseLine line = new CaseLine(UUID.randomUUID(), CHECK, "BC-7F3K-92", 1, Urgency.EMERGENCY, NOW,
				NOW.plusSeconds(600), CaseState.NEW, null, null, false,
				new CaseSummary(1, 0, List.of("bleeding"), List.of()), 2, RecheckMark.WORSE, AnsweredBy.Who.HELPER,
				Urgency.URGENT, null);
		given(this.query.lines(any(), any(), any())).willReturn(new Slice(List.of(line), false));
		given(this.sentChecks.contacts(any())).willReturn(Map.of(CHECK, new SentCheck.Contact("Rosa Marlow",
				SampleCases.ROSA.dateOfBirth(), "+44 7700 900142", "My legs are numb")));
		given(this.timeline.last(any())).willReturn(Map.of(line.id(), noted(line, "Letter")));

		Document page = page("/staff/handover");

		assertThat(page.select("tbody td b.bc-line").eachText()).containsExactly("! Re-check: worse",
				"! Step down to Urgent waits for a second clinician", "! Wrote: numb");
		assertThat(page.select("tbody td .bc-line.bc-small").text()).isEqualTo("Answered by a helper");
	}

	@Test
	void noOpenCaseIsSaid() throws Exception {
		given(this.query.lines(any(), any(), any())).willReturn(new Slice(List.of(), false));

		assertThat(page("/staff/handover").select("main p").eachText()).contains("No case is open.");
	}

	@Test
	void theCaseAsAPdfIsTaggedAndSaysWhatThePageSays() throws Exception {
		this.rosa.claimedBy(People.LENA);

		var response = this.mvc.perform(get("/staff/cases/BC-7F3K-92/case.pdf").with(People.priya(Role.TRIAGE)))
			.andReturn()
			.getResponse();

		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getHeader("Content-Disposition")).contains("BackCheck-BC-7F3K-92.pdf");
		assertThat(PdfUa.violations(response.getContentAsByteArray())).isEmpty();
		try (PDDocument pdf = Loader.loadPDF(response.getContentAsByteArray())) {
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(pdf.getDocumentInformation().getTitle()).contains("Rosa Marlow, BC-7F3K-92");
			assertThat(new PDFTextStripper().getText(pdf))
				.contains("Possible deep bleed", "Cannot be ruled out", "+44 7700 900142",
						"Tue 24 Nov 2026, 10:50am Claimed by Dr Lena Voss", "Due Tue 24 Nov 2026, 4:40pm",
						"Arrived Tue 24 Nov 2026, 10:40am", "Made Tue 24 Nov 2026, 10:58am by Priya Nair")
				.doesNotContain("Add the note", "Save as PDF");
		}
		then(this.audit).should().record(new AuditEvent(AuditAction.EXPORTED, People.PRIYA, "BC-7F3K-92", "case.pdf"));
	}

	@Test
	void onPaperNobodyIsCalledYouAndWhatWasDoneHasItsDate() throws Exception {
		CaseLine line = line("BC-7F3K-92", People.PRIYA);
		given(this.query.lines(any(), any(), any())).willReturn(new Slice(List.of(line), false));
		given(this.timeline.last(any()))
			.willReturn(Map.of(line.id(), noted(line, People.PRIYA, NOW.minus(Duration.ofDays(7)), "Letter")));

		assertThat(page("/staff/handover").select("tbody td").eachText()).contains("Priya Nair",
				"Tue 17 Nov 2026, 10:58am Note by Priya Nair Letter");
	}

	private static CaseEvent noted(CaseLine line, String text) {
		return noted(line, People.LENA, NOW, text);
	}

	private static CaseEvent noted(CaseLine line, UUID by, Instant at, String text) {
		return new CaseEvent(line.id(), 2, CaseEvent.What.NOTED, CaseEvent.Who.STAFF, by, at).saying(text);
	}

	static CaseLine unowned(String reference) {
		return line(reference, null);
	}

	private static CaseLine line(String reference, @Nullable UUID owner) {
		return new CaseLine(UUID.randomUUID(), CHECK, reference, 1, Urgency.URGENT, NOW, NOW.plusSeconds(3600),
				(owner != null) ? CaseState.CLAIMED : CaseState.NEW, owner, null, false,
				new CaseSummary(1, 0, List.of("bleeding"), List.of()), 2, null, null, null, null);
	}

}
