package clinic.backcheck.worklist;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.StaffDirectory;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What is done with a case, and what the pages answer. */
@WorklistPageTest
abstract class RosasActions {

	static final String ROSA = "BC-7F3K-92";

	static final UUID CHECK = UUID.randomUUID();

	@Autowired
	MockMvc mvc;

	@Autowired
	CaseDesk desk;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private Editions editions;

	@Autowired
	private StaffDirectory staff;

	final CaseOfRosa rosa = new CaseOfRosa(CHECK, false);

	@BeforeEach
	void rosa() {
		given(this.editions.edition(anyInt())).willReturn(SampleCases.edition());
		given(this.staff.names(any())).willReturn(Map.of(People.LENA, "Dr Lena Voss"));
		given(this.sentChecks.find(CHECK)).willReturn(Optional.of(SampleCases.check(CHECK, SampleCases.worrying())));
		given(this.desk.file(ROSA)).willAnswer((call) -> this.rosa.file());
	}

	final void stale() {
		willThrow(new ObjectOptimisticLockingFailureException(Case.class, CHECK)).given(this.desk)
			.act(any(), anyInt(), any(), any());
	}

	static MockHttpServletRequestBuilder action(String action) {
		return post("/staff/cases/BC-7F3K-92/" + action);
	}

	final ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(csrf()).with(People.priya(Role.TRIAGE)));
	}

	/** By somebody who may judge levels. */
	final ResultActions decide(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(csrf()).with(People.priya(Role.CLINICIAN)));
	}

	static Document page(ResultActions result, int status) throws Exception {
		return Jsoup.parse(result.andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
	}

}
