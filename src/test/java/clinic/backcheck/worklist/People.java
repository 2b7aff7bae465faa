package clinic.backcheck.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.StaffMember;

/** People who work in the clinic of the tests. */
final class People {

	static final UUID PRIYA = UUID.fromString("11111111-1111-4111-8111-111111111111");

	static final UUID LENA = UUID.fromString("22222222-2222-4222-8222-222222222222");

	private People() {
	}

	/** Priya is signed in, with these roles. */
	static RequestPostProcessor priya(Role... roles) {
		List<SimpleGrantedAuthority> authorities = Arrays.stream(roles)
			.map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
			.toList();
		return SecurityMockMvcRequestPostProcessors.authentication(new UsernamePasswordAuthenticationToken(
				new StaffMember(PRIYA, "Priya Nair", Set.of(roles)), null, authorities));
	}

}
