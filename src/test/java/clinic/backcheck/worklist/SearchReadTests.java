package clinic.backcheck.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.inOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Whoever finds somebody's cases by their name is recorded at each of them. */
@WorklistPageTest
class SearchReadTests extends RosasPages {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private WorklistQuery query;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private AuditTrail audit;

	@Test
	void eachCaseThatASearchShowsWasRead() throws Exception {
		found("BC-7F3K-92", "BC-2M9T-08");

		MockHttpServletResponse page = search();

		assertThat(page.getStatus()).isEqualTo(200);
		assertThat(page.getContentAsString()).contains("BC-7F3K-92", "BC-2M9T-08");
		InOrder order = inOrder(this.audit);
		order.verify(this.audit).record(AuditEvent.of(AuditAction.PERSON_SEARCHED, People.PRIYA, "name"));
		order.verify(this.audit)
			.recordAll(List.of(new AuditEvent(AuditAction.CASE_READ, People.PRIYA, "BC-7F3K-92", "search"),
					new AuditEvent(AuditAction.CASE_READ, People.PRIYA, "BC-2M9T-08", "search")));
	}

	@Test
	void whatCannotBeRecordedIsNotShown() throws Exception {
		found("BC-7F3K-92");
		willThrow(new IllegalStateException("no trail")).given(this.audit).recordAll(any());

		MockHttpServletResponse page = search();

		assertThat(page.getStatus()).isEqualTo(500);
		assertThat(page.getContentAsString()).isNotBlank().doesNotContain("BC-7F3K-92", "Rosa");
	}

	private void found(String... references) {
		given(this.query.found(any(), anyString()))
			.willReturn(new WorklistQuery.Slice(Arrays.stream(references).map(HandoverTests::unowned).toList(), false));
		given(this.sentChecks.contacts(any())).willReturn(Map.of(HandoverTests.CHECK, SampleCases.ROSA));
	}

	private MockHttpServletResponse search() throws Exception {
		return this.mvc
			.perform(post("/staff/search").param("q", "Rosa Marlow").with(csrf()).with(People.priya(Role.TRIAGE)))
			.andReturn()
			.getResponse();
	}

}
