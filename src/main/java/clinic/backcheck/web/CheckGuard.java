package clinic.backcheck.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/** Nothing is written into another check than the one that the page was about. */
final class CheckGuard implements HandlerInterceptor {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!READING.contains(request.getMethod()) && !CheckMark.fits(request)) {
			throw WebException.otherCheck();
		}
		return true;
	}

}
