package clinic.backcheck.questionnaire.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

import clinic.backcheck.questionnaire.checks.CheckSettings;
import clinic.backcheck.questionnaire.checks.SharedDevices;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.WebCookies;

/** Hands the token of a check to the device, out of reach of scripts and other sites. */
@Component
class CheckCookie {

	static final String NAME = WebCookies.CHECK;

	private final WebCookies cookies;

	private final CheckSettings settings;

	private final SharedDevices devices;

	CheckCookie(WebCookies cookies, CheckSettings settings, SharedDevices devices) {
		this.cookies = cookies;
		this.settings = settings;
		this.devices = devices;
	}

	/**
	 * For as long as a result may be kept; what it finds is over sooner or later. A
	 * shared device gets it on loan.
	 */
	void hand(Token token, HttpServletRequest request, HttpServletResponse response) {
		if (SharedDeviceGuard.shared(request)) {
			this.devices.lend(token);
			// Browsers forget every cookie after 400 days; this device must not.
			this.cookies.share(request, response);
		}
		this.cookies.write(request, response, NAME, token.value(), this.settings.keepAdviceOnly());
	}

	/** On a shared device the language goes too. */
	void take(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.remove(request, response, NAME);
		if (SharedDeviceGuard.shared(request)) {
			this.cookies.remove(request, response, WebCookies.LANGUAGE);
		}
	}

}
