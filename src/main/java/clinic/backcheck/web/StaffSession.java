package clinic.backcheck.web;

import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * How long the session of a member of staff lives, so that their pages can tell in time.
 *
 * @param idle after this time without a sign of a person it is over
 * @param end when it is over, whoever is there
 */
public record StaffSession(Duration idle, Instant end) {

	private static final String ATTRIBUTE = StaffSession.class.getName();

	private static final Duration WARNING = Duration.ofMinutes(3);

	/** Makes it known to the page that answers this request. */
	public void tell(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	static @Nullable StaffSession of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof StaffSession session) ? session : null;
	}

	/** How long before it is over for want of a person the page asks for one. */
	Duration warning() {
		Duration half = this.idle.dividedBy(2);
		return (half.compareTo(WARNING) < 0) ? half : WARNING;
	}

}
