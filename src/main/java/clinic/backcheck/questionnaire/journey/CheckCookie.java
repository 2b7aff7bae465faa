package clinic.backcheck.questionnaire.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

import clinic.backcheck.questionnaire.checks.CheckSettings;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.WebCookies;

/** Hands the token of a check to the device, out of reach of scripts and other sites. */
@Component
class CheckCookie {

	static final String NAME = WebCookies.CHECK;

	private final WebCookies cookies;

	private final CheckSettings settings;

	CheckCookie(WebCookies cookies, CheckSettings settings) {
		this.cookies = cookies;
		this.settings = settings;
	}

	/** For as long as a result may be kept; what it finds is over sooner or later. */
	void hand(Token token, HttpServletRequest request, HttpServletResponse response) {
		this.cookies.write(request, response, NAME, token.value(), this.settings.keepAdviceOnly());
	}

	void take(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.remove(request, response, NAME);
	}

}
