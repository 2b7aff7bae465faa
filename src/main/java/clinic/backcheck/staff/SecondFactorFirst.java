package clinic.backcheck.staff;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Leads whoever gave one factor only to the question for the other. */
final class SecondFactorFirst implements AccessDeniedHandler {

	private final AccessDeniedHandler others;

	SecondFactorFirst(AccessDeniedHandler others) {
		this.others = others;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		boolean half = who != null && who.getPrincipal() instanceof FirstFactor;
		if (half && !(refusal instanceof CsrfException)) {
			SignInSteps.seeOther(response, StaffSecurity.SECOND_FACTOR);
			return;
		}
		this.others.handle(request, response, refusal);
	}

}
