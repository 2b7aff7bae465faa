package clinic.backcheck.questionnaire.journey;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.TelephoneChecks;
import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.SharedDevices;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.WebCookies;

/** Hands the check of a caller to the browser of whoever took the call. */
@Component
class TelephoneStart implements TelephoneChecks {

	private final Journeys journeys;

	private final SharedDevices devices;

	private final Editions editions;

	private final CheckCookie cookie;

	TelephoneStart(Journeys journeys, SharedDevices devices, Editions editions, CheckCookie cookie) {
		this.journeys = journeys;
		this.devices = devices;
		this.editions = editions;
		this.cookie = cookie;
	}

	@Override
	public String start(UUID staff, Locale locale, HttpServletRequest request, HttpServletResponse response) {
		String earlier = WebCookies.read(request, CheckCookie.NAME);
		if (earlier != null) {
			// The last caller may have been read the code of a check that is still open.
			this.devices.end(new Token(earlier));
		}
		Token fresh = this.journeys.start(Visits.language(locale, this.editions.published()),
				AnsweredBy.telephone(staff));
		this.cookie.hand(fresh, request, response);
		return this.journeys.find(fresh).orElseThrow().next();
	}

}
