package clinic.backcheck.worklist;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@WorklistPageTest
class ExportPageTests {

	private static final ExportFilter CLOSED = new ExportFilter(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 24),
			CaseState.CLOSED);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ExportWriter writer;

	@Autowired
	private AuditTrail audit;

	@Test
	void theFormAsksForDaysAndState() throws Exception {
		Document page = Jsoup.parse(open("/staff/export").getContentAsString());

		assertThat(page.select("form[action=/staff/export/cases.csv] input[type=date]").eachAttr("name"))
			.containsExactly("from", "to");
		assertThat(page.select("#state option").eachText()).containsExactly("Any state", "New", "Claimed", "Closed");
		assertThat(page.select("button[formaction=/staff/export/cases.json]")).hasSize(1);
		then(this.audit).should(never()).record(any());
	}

	@Test
	void anExportIsRecordedBeforeItsFirstByteAndIsAFile() throws Exception {
		given(this.writer.csv(any(), any())).willAnswer((call) -> {
			call.getArgument(1, OutputStream.class).write("reference".getBytes(StandardCharsets.UTF_8));
			return 0L;
		});

		var response = open("/staff/export/cases.csv?from=2026-11-01&to=2026-11-24&state=closed");

		assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
		assertThat(response.getHeader("Content-Disposition")).contains("backcheck-cases.csv");
		assertThat(response.getContentAsString()).isEqualTo("reference");
		InOrder order = Mockito.inOrder(this.audit, this.writer);
		order.verify(this.audit)
			.record(AuditEvent.of(AuditAction.EXPORTED, People.PRIYA, "cases.csv 2026-11-01/2026-11-24 closed"));
		long unused = order.verify(this.writer).csv(any(), any());
	}

	@Test
	void jsonTakesTheSameChoice() throws Exception {
		var response = open("/staff/export/cases.json?from=2026-11-01&to=2026-11-24&state=closed");

		assertThat(response.getContentType()).startsWith("application/json");
		long unused = then(this.writer).should().json(Mockito.eq(CLOSED), any());
	}

	@Test
	void whatCannotBeRecordedDoesNotLeave() throws Exception {
		willThrow(new IllegalStateException("no trail")).given(this.audit).record(any());

		assertThat(open("/staff/export/cases.csv").getStatus()).isEqualTo(500);
		long unused = then(this.writer).should(never()).csv(any(), any());
	}

	@Test
	void daysThatCannotBeReadAreNamedAndKept() throws Exception {
		var response = open("/staff/export/cases.csv?from=soon&to=2026-11-24&state=lost");
		Document page = Jsoup.parse(response.getContentAsString());

		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#from", "#state");
		assertThat(page.select("#from").val()).isEqualTo("soon");
		assertThat(page.select("#to").val()).isEqualTo("2026-11-24");
		assertThat(open("/staff/export/cases.json?from=2026-11-24&to=2026-11-01").getStatus()).isEqualTo(422);
		assertThat(open("/staff/export/cases.csv?to=%2B999999999-12-31").getStatus()).isEqualTo(422);
		then(this.audit).should(never()).record(any());
	}

	@Test
	void theDictionaryListsEveryColumnOnThePageAndAsAFile() throws Exception {
		Document page = Jsoup.parse(open("/staff/export/dictionary").getContentAsString());
		String file = open("/staff/export/dictionary.csv").getContentAsString(StandardCharsets.UTF_8);

		assertThat(page.select("tbody th").eachText()).hasSize(ExportColumn.values().length)
			.allSatisfy((column) -> assertThat(file).contains("\r\n" + column + ","));
		assertThat(page.select("tbody tr:contains(level_grade) td").eachText()).contains("RIGHT, TOO_HIGH, TOO_LOW");
	}

	private MockHttpServletResponse open(String address) throws Exception {
		return this.mvc.perform(get(address).with(People.priya(Role.TRIAGE))).andReturn().getResponse();
	}

}
