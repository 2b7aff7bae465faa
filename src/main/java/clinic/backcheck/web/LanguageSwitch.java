package clinic.backcheck.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Remembers the language that a form asks for. The buttons of the footer send either the
 * form of the footer, or the one that is being filled in: then its page is written anew,
 * with all that was typed.
 */
public final class LanguageSwitch implements HandlerInterceptor {

	/** What such a button is called. */
	public static final String PARAMETER = "language";

	private static final Duration REMEMBERED = Duration.ofDays(365);

	private final Languages languages;

	private final WebCookies cookies;

	LanguageSwitch(Languages languages, WebCookies cookies) {
		this.languages = languages;
		this.cookies = cookies;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String asked = asked(request, this.languages);
		if (asked != null) {
			this.cookies.write(request, response, WebCookies.LANGUAGE, asked, REMEMBERED);
		}
		return true;
	}

	/** The language that this request asks for, if it does and it is one of ours. */
	static @Nullable String asked(HttpServletRequest request, Languages languages) {
		String asked = "POST".equals(request.getMethod()) ? request.getParameter(PARAMETER) : null;
		return (asked != null && languages.has(asked)) ? asked : null;
	}

}
