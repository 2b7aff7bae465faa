package clinic.backcheck.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Cookies as all of ours are: HttpOnly, SameSite=Lax, Secure wherever the request was.
 */
public final class WebCookies {

	/** Holds the token of the check that is open on this device. */
	public static final String CHECK = "bc_check";

	/** Says that the device is shared. */
	public static final String SHARED = "bc_shared";

	/** As long as browsers keep any cookie. */
	private static final Duration FOR_GOOD = Duration.ofDays(400);

	/** Holds the language. */
	public static final String LANGUAGE = "bc_lang";

	/** Holds the token that a form must bring along. */
	public static final String CSRF = "bc_csrf";

	private final boolean alwaysSecure;

	WebCookies(boolean alwaysSecure) {
		this.alwaysSecure = alwaysSecure;
	}

	/** The value of a cookie, or {@code null}. */
	public static @Nullable String read(HttpServletRequest request, String name) {
		var cookie = WebUtils.getCookie(request, name);
		return (cookie != null) ? cookie.getValue() : null;
	}

	/** Sets a cookie for the whole site. */
	public void write(HttpServletRequest request, HttpServletResponse response, String name, String value,
			Duration maxAge) {
		ResponseCookie cookie = ResponseCookie.from(name, value)
			.path("/")
			.httpOnly(true)
			.sameSite("Lax")
			.secure(secure(request))
			.maxAge(maxAge)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	/** Marks the device as one that many people use. */
	public void share(HttpServletRequest request, HttpServletResponse response) {
		write(request, response, SHARED, "yes", FOR_GOOD);
	}

	/** Removes a cookie. */
	public void remove(HttpServletRequest request, HttpServletResponse response, String name) {
		write(request, response, name, "", Duration.ZERO);
	}

	/**
	 * The same for a cookie that somebody else writes; it is Secure by itself where the
	 * request is.
	 */
	public void dress(ResponseCookieBuilder cookie) {
		cookie.httpOnly(true).sameSite("Lax");
		if (this.alwaysSecure) {
			cookie.secure(true);
		}
	}

	/** Are cookies Secure even where the request was not? */
	public boolean alwaysSecure() {
		return this.alwaysSecure;
	}

	private boolean secure(HttpServletRequest request) {
		return this.alwaysSecure || request.isSecure();
	}

}
