package clinic.backcheck.staff;

import java.util.Collection;
import java.util.LinkedHashSet;
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
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * What a session holds after each step of a sign-in. Roles come with the last step and
 * nowhere else.
 */
final class SignInSteps {

	/** The factor of a one-time code or a recovery code. */
	static final String CODE = "FACTOR_ONE_TIME_CODE";

	private static final SecurityContextRepository CONTEXTS = new HttpSessionSecurityContextRepository();

	private static final SessionAuthenticationStrategy NEW_ID = new ChangeSessionIdAuthenticationStrategy();

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

	/** Keeps it in the session, whose id changes: what was known of it before is void. */
	static void keep(Authentication who, HttpServletRequest request, HttpServletResponse response) {
		NEW_ID.onAuthentication(who, request, response);
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
