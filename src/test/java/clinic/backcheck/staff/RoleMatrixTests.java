package clinic.backcheck.staff;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * Who may open what. Where the page belongs to another module, which this test does not
 * start, 404 means that the way to it is open.
 */
@StaffTest
class RoleMatrixTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@CsvSource({ "/staff,                 404, 404, 403, 403, 303", //
			"/staff/cases/BC-1,           404, 404, 403, 403, 303", //
			"/staff/anything-new,         404, 404, 403, 403, 303", //
			"/staff/accounts,             403, 403, 403, 200, 303", //
			"/staff/accounts/x,           403, 403, 403, 400, 303", //
			"/staff/accountsx,            404, 404, 403, 403, 303", //
			"/staff/audit,                403, 403, 403, 200, 303", //
			"/staff/audit/check,          403, 403, 403, 405, 303", //
			"/staff/export,               404, 404, 403, 403, 303", //
			"/staff/export/cases.csv,     404, 404, 403, 403, 303", //
			"/staff/handover,             404, 404, 403, 403, 303", //
			"/staff/telephone,            404, 404, 403, 403, 303", //
			"/staff/poster,               200, 200, 403, 403, 303", //
			"/staff/shared-device,        200, 200, 403, 200, 303", //
			"/staff/account,              404, 404, 404, 404, 303", //
			"/staff/stay,                 405, 405, 405, 405, 303", //
			"/staff/account/anything-new, 404, 404, 404, 404, 303", //
			"/staff/second-factor,        303, 303, 303, 303, 303", //
			"/staff/second-factor/new,    303, 303, 303, 303, 303", //
			"/staff/second-factor/other,  404, 404, 403, 403, 303", //
			"/staff/insights,             403, 404, 403, 404, 303", //
			"/staff/insights/flags.csv,   403, 404, 403, 404, 303", //
			"/staff/editions,             404, 404, 404, 404, 303", //
			"/staff/editions/1/claims,    404, 404, 404, 404, 303", //
			"/staff/sign-in,              200, 200, 200, 200, 200", //
			"/staff/first-account/x,      410, 410, 410, 410, 410", //
			"/staff/invitation/x,         410, 410, 410, 410, 410", //
			"/staff/invitation/x/y,       404, 404, 403, 403, 303" })
	void everyPageIsOpenToItsRolesOnly(String path, int triage, int clinician, int author, int admin, int nobody)
			throws Exception {
		assertThat(status(path, Role.TRIAGE)).as("triage").isEqualTo(triage);
		assertThat(status(path, Role.CLINICIAN)).as("clinician").isEqualTo(clinician);
		assertThat(status(path, Role.AUTHOR)).as("author").isEqualTo(author);
		assertThat(status(path, Role.ADMIN)).as("admin").isEqualTo(admin);
		assertThat(status(path, null)).as("nobody").isEqualTo(nobody);
	}

	private int status(String path, @Nullable Role role) throws Exception {
		MockHttpServletRequestBuilder request = get(path);
		if (role != null) {
			StaffMember member = new StaffMember(UUID.randomUUID(), "Lena Voss", Set.of(role));
			request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(member, null,
					Set.of(new SimpleGrantedAuthority("ROLE_" + role)))));
		}
		return this.mvc.perform(request).andReturn().getResponse().getStatus();
	}

}
