package clinic.backcheck.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

import clinic.backcheck.web.WebCookies;

/**
 * The form token of staff: in the session where there is one, in a cookie before sign-in,
 * so that nobody fills the database with sessions by asking for the sign-in page.
 */
final class StaffCsrf implements CsrfTokenRepository {

	private final CsrfTokenRepository inSession = new HttpSessionCsrfTokenRepository();

	private final CookieCsrfTokenRepository inCookie = new CookieCsrfTokenRepository();

	StaffCsrf(WebCookies cookies) {
		this.inCookie.setCookieName(WebCookies.CSRF);
		this.inCookie.setParameterName("_csrf");
		this.inCookie.setCookieCustomizer(cookies::dress);
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return at(request).generateToken(request);
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		at(request).saveToken(token, request, response);
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return at(request).loadToken(request);
	}

	private CsrfTokenRepository at(HttpServletRequest request) {
		return (request.getSession(false) != null) ? this.inSession : this.inCookie;
	}

}
