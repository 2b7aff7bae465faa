package clinic.backcheck.worklist;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.StaffDirectory;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Shows the case of Rosa, answered as a test wants it. */
abstract class RosasPages {

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

	protected final CaseOfRosa rosa = new CaseOfRosa(CHECK, false);

	@BeforeEach
	void setUp() {
		given(this.editions.edition(anyInt())).willReturn(SampleCases.edition());
		given(this.staff.names(any())).willReturn(Map.of(People.LENA, "Dr Lena Voss", People.PRIYA, "Priya Nair"));
		answered(SampleCases.worrying());
		given(this.desk.file("BC-7F3K-92")).willAnswer((call) -> this.rosa.file());
	}

	protected void answered(Answers answers) {
		given(this.sentChecks.find(CHECK)).willReturn(Optional.of(SampleCases.check(CHECK, answers)));
	}

	protected Document page() throws Exception {
		return page("/staff/cases/BC-7F3K-92");
	}

	protected Document page(String address) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(address).with(People.priya(Role.CLINICIAN)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
