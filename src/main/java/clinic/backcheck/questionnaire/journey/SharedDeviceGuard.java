package clinic.backcheck.questionnaire.journey;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

import clinic.backcheck.questionnaire.checks.SharedDevices;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.WebCookies;

/**
 * On a shared device every request is a sign that somebody is there, and one that comes
 * too late finds that the check was taken off it.
 */
final class SharedDeviceGuard implements HandlerInterceptor {

	/** Pages of a check. Whoever starts another one is not held up by the last. */
	private static final Pattern OF_A_CHECK = Pattern.compile("/check/.+|/result.*");

	private final SharedDevices devices;

	SharedDeviceGuard(SharedDevices devices) {
		this.devices = devices;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String token = WebCookies.read(request, CheckCookie.NAME);
		if (token == null || token.isEmpty() || !shared(request) || this.devices.stay(new Token(token))
				|| !OF_A_CHECK.matcher(request.getRequestURI()).matches()) {
			return true;
		}
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader(HttpHeaders.LOCATION, "/check/ended");
		return false;
	}

	static boolean shared(HttpServletRequest request) {
		return WebCookies.read(request, WebCookies.SHARED) != null;
	}

}
