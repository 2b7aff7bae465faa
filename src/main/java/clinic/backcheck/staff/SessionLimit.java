package clinic.backcheck.staff;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session some hours after sign-in, however busy it is. */
final class SessionLimit extends OncePerRequestFilter {

	private final Duration limit;

	private final Clock clock;

	SessionLimit(Duration limit, Clock clock) {
		this.limit = limit;
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null) {
			Instant end = Instant.ofEpochMilli(session.getCreationTime()).plus(this.limit);
			if (!this.clock.instant().isBefore(end)) {
				session.invalidate();
			}
		}
		chain.doFilter(request, response);
	}

}
