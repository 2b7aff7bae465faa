package clinic.backcheck.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Patients have no HTTP session: each would be a row in the database, written on every
 * visit. Whoever opens one outside the staff pages fails at once, in the first test.
 */
final class NoSessionFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new Sessionless(request), response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return WebSecurity.isStaff(request);
	}

	private static final class Sessionless extends HttpServletRequestWrapper {

		Sessionless(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable HttpSession getSession(boolean create) {
			if (create) {
				throw new IllegalStateException("There is no HTTP session outside the staff pages");
			}
			return null;
		}

		@Override
		public @Nullable HttpSession getSession() {
			return getSession(true);
		}

	}

}
