package clinic.backcheck.staff;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * What a session holds after each step of a sign-in. Roles come with the last step and
 * nowhere else.
 */
final class SignInSteps {

	/** The factor of a one-time code or a recovery code. */
	static final String CODE = "FACTOR_ONE_TIME_CODE";

	private static final SecurityContextRepository CONTEXTS = new HttpSessionSecurityContextRepository();

	/** Whoever knew the id or the form token of the session before, knows nothing now. */
	private static final SessionAuthenticationStrategy ANEW = new CompositeSessionAuthenticationStrategy(
			List.of(new ChangeSessionIdAuthenticationStrategy(),
					new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));

	private SignInSteps() {
	}

	/**
	 * After the first step.
	 * @param factor which one it was, as Spring Security names it
	 */
	static Authentication first(FirstFactor principal, String factor) {
		return UsernamePasswordAuthenticationToken.authenticated(principal, null,
				Set.of(FactorGrantedAuthority.fromAuthority(factor)));
	}

	/** After the second: the factors so far, this one, and the roles. */
	static Authentication whole(StaffMember member, Collection<? extends GrantedAuthority> factors, String factor) {
		Set<GrantedAuthority> authorities = new LinkedHashSet<>(factors);
		authorities.add(FactorGrantedAuthority.fromAuthority(factor));
		member.roles().forEach((role) -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role)));
		return UsernamePasswordAuthenticationToken.authenticated(member, null, authorities);
	}

	/** Keeps it in the session, from now on. */
	static void keep(Authentication who, HttpServletRequest request, HttpServletResponse response) {
		ANEW.onAuthentication(who, request, response);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(who);
		SecurityContextHolder.setContext(context);
		CONTEXTS.saveContext(context, request, response);
	}

	/** Where somebody's work is; where the sign-in is not complete, its second step. */
	static String home(Authentication who) {
		if (!(who.getPrincipal() instanceof StaffMember member)) {
			return StaffSecurity.SECOND_FACTOR;
		}
		if (member.is(Role.TRIAGE, Role.CLINICIAN)) {
			return "/staff";
		}
		return member.is(Role.ADMIN) ? "/staff/accounts" : "/staff/editions";
	}

	static void seeOther(HttpServletResponse response, String path) {
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", path);
	}

}
