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

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

import clinic.backcheck.web.StaffSession;

/**
 * Ends a session some hours after sign-in, however busy it is, and some time after the
 * last request by a person: what an open page asks for by script keeps no session alive.
 */
final class SessionLimit extends OncePerRequestFilter {

	/** When a person last asked for something, in milliseconds since 1970. */
	static final String LAST = "backcheck.last-request";

	private static final RequestMatcher BY_SCRIPT = new OrRequestMatcher(script("/staff/news"),
			script("/staff/cases/*/looking"));

	private final Duration limit;

	private final Duration idle;

	private final Clock clock;

	SessionLimit(Duration limit, Duration idle, Clock clock) {
		this.limit = limit;
		this.idle = idle;
		this.clock = clock;
	}

	private static RequestMatcher script(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(path);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean person = !BY_SCRIPT.matches(request);
		HttpSession session = request.getSession(false);
		if (session != null) {
			if (isOver(session)) {
				session.invalidate();
			}
			else {
				if (person) {
					touch(session);
				}
				new StaffSession(this.idle, end(session)).tell(request);
			}
		}
		chain.doFilter(request, response);
		HttpSession begun = request.getSession(false);
		if (person && begun != null && begun.getAttribute(LAST) == null) {
			touch(begun); // here, so that two requests that follow at once only change it
		}
	}

	private boolean isOver(HttpSession session) {
		long last = (session.getAttribute(LAST) instanceof Long at) ? at : session.getCreationTime();
		Instant now = this.clock.instant();
		return !now.isBefore(end(session)) || !now.isBefore(Instant.ofEpochMilli(last).plus(this.idle));
	}

	private Instant end(HttpSession session) {
		return Instant.ofEpochMilli(session.getCreationTime()).plus(this.limit);
	}

	private void touch(HttpSession session) {
		session.setAttribute(LAST, this.clock.millis());
	}

}
