package clinic.backcheck.worklist;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.web.WebException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Whoever sees a case is recorded before they see it. */
@WorklistPageTest
class CaseReadTests extends RosasPages {

	private static final String ROSA = "/staff/cases/BC-7F3K-92";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private SentChecks sentChecks;

	@Test
	void everyPageOfACaseIsRecorded() throws Exception {
		given(this.sentChecks.asSeen(any())).willReturn(Optional.of(SampleCases.seen()));

		assertThat(status(get(ROSA))).isEqualTo(200);
		assertThat(status(get(ROSA + "/as-seen"))).isEqualTo(200);

		thenRecorded(AuditAction.CASE_READ, "case");
		thenRecorded(AuditAction.CASE_READ, "as-seen");
	}

	@Test
	void whatCannotBeRecordedIsNotShown() throws Exception {
		willThrow(new IllegalStateException("no trail")).given(this.audit).record(any());

		var response = this.mvc.perform(get(ROSA).with(People.priya(Role.TRIAGE))).andReturn().getResponse();

		assertThat(response.getStatus()).isEqualTo(500);
		assertThat(response.getContentAsString()).isNotBlank().doesNotContain("Rosa", "7700");
	}

	@Test
	void aPageThatComesBackToBePutRightShowsTheCaseToo() throws Exception {
		assertThat(status(post(ROSA + "/note").param("version", "1").param("note", " ").with(csrf()))).isEqualTo(422);

		thenRecorded(AuditAction.CASE_READ, "note");
	}

	@Test
	void whoComesSecondIsRecordedAsRefused() throws Exception {
		willThrow(new ObjectOptimisticLockingFailureException(Case.class, "1")).given(this.desk)
			.act(any(), anyInt(), any(), any());

		assertThat(status(post(ROSA + "/claim").param("version", "1").with(csrf()))).isEqualTo(409);

		thenRecorded(AuditAction.CASE_CHANGE_REFUSED, "claim");
	}

	@Test
	void whatIsWrittenIntoTheAddressInsteadOfAReferenceIsNotKept() throws Exception {
		given(this.desk.file("Rosa Marlow")).willThrow(WebException.notFound());

		assertThat(status(get("/staff/cases/Rosa Marlow"))).isEqualTo(404);

		then(this.audit).should(never()).record(any());
	}

	private void thenRecorded(AuditAction what, String detail) {
		then(this.audit).should().record(new AuditEvent(what, People.PRIYA, "BC-7F3K-92", detail));
	}

	private int status(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
		return this.mvc.perform(request.with(People.priya(Role.TRIAGE))).andReturn().getResponse().getStatus();
	}

}
