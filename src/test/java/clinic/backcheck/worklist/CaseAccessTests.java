package clinic.backcheck.worklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/** Who may do what. The chain of these tests lets in everybody who is signed in. */
@WorklistPageTest
class CaseAccessTests {

	private static final UUID CHECK = UUID.randomUUID();

	@Autowired
	private MockMvc mvc;

	@Autowired
	private WorklistQuery query;

	@Autowired
	private CountQuery counts;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private Editions editions;

	@BeforeEach
	void setUp() {
		given(this.editions.edition(anyInt())).willReturn(SampleCases.edition());
		given(this.query.lines(any(), any(), any())).willReturn(new WorklistQuery.Slice(List.of(), false));
		given(this.counts.counts(any(), any())).willReturn(WorklistCounts.NONE);
		given(this.sentChecks.find(CHECK)).willReturn(Optional.of(SampleCases.check(CHECK, SampleCases.worrying())));
		given(this.desk.file("BC-7F3K-92")).willReturn(new CaseOfRosa(CHECK, false).file());
	}

	@ParameterizedTest
	@CsvSource({ "TRIAGE,200", "CLINICIAN,200", "AUTHOR,403", "ADMIN,403" })
	void whoMaySeeTheList(Role role, int status) throws Exception {
		assertThat(status(HttpMethod.GET, "/staff", role)).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "TRIAGE,200", "CLINICIAN,200", "AUTHOR,403", "ADMIN,403" })
	void whoMaySeeACase(Role role, int status) throws Exception {
		assertThat(status(HttpMethod.GET, "/staff/cases/BC-7F3K-92", role)).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "TRIAGE,200", "CLINICIAN,200", "AUTHOR,403", "ADMIN,403" })
	void whoMaySeeWhatThePatientSaw(Role role, int status) throws Exception {
		given(this.sentChecks.asSeen(CHECK)).willReturn(Optional.of(SampleCases.seen()));

		assertThat(status(HttpMethod.GET, "/staff/cases/BC-7F3K-92/as-seen", role)).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "claim,TRIAGE,303", "claim,CLINICIAN,303", "claim,AUTHOR,403", "claim,ADMIN,403", "note,TRIAGE,303",
			"note,CLINICIAN,303", "note,AUTHOR,403", "note,ADMIN,403", "close,TRIAGE,303", "close,CLINICIAN,303",
			"close,AUTHOR,403", "close,ADMIN,403", "contact,TRIAGE,422", "contact,ADMIN,403", "hand-over,TRIAGE,422",
			"hand-over,AUTHOR,403", "override,TRIAGE,403", "override,CLINICIAN,422", "override,ADMIN,403",
			"agree,TRIAGE,403", "agree,CLINICIAN,303", "keep-level,TRIAGE,403", "keep-level,CLINICIAN,303",
			"release,TRIAGE,303", "release,CLINICIAN,303", "release,AUTHOR,403", "release,ADMIN,403" })
	void whoMayAct(String action, Role role, int status) throws Exception {
		assertThat(status(HttpMethod.POST, "/staff/cases/BC-7F3K-92/" + action, role)).isEqualTo(status);

		if (status != 303) {
			then(this.desk).should(never()).act(any(), anyInt(), any(), any());
		}
	}

	@Test
	void rolesAddUp() throws Exception {
		assertThat(status(HttpMethod.GET, "/staff", Role.ADMIN, Role.TRIAGE)).isEqualTo(200);
		assertThat(status(HttpMethod.GET, "/staff", Role.ADMIN, Role.AUTHOR)).isEqualTo(403);
	}

	private int status(HttpMethod method, String path, Role... roles) throws Exception {
		return this.mvc
			.perform(request(method, path).param("version", "1")
				.param("note", "Rang")
				.param("outcome", "referred")
				.with(csrf())
				.with(People.priya(roles)))
			.andReturn()
			.getResponse()
			.getStatus();
	}

}
