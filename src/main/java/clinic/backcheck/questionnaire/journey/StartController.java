package clinic.backcheck.questionnaire.journey;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.LastResults;
import clinic.backcheck.questionnaire.checks.Results;
import clinic.backcheck.questionnaire.checks.SharedDevices;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.CheckMark;
import clinic.backcheck.web.WebException;

/** The way in, and the way out that deletes everything. */
@Controller
class StartController {

	private final Journeys journeys;

	private final LastResults last;

	private final OwnDevice device;

	private final Results results;

	private final Editions editions;

	private final CheckCookie cookie;

	private final SharedDevices devices;

	StartController(Journeys journeys, LastResults last, OwnDevice device, Results results, Editions editions,
			CheckCookie cookie, SharedDevices devices) {
		this.journeys = journeys;
		this.last = last;
		this.device = device;
		this.results = results;
		this.editions = editions;
		this.cookie = cookie;
		this.devices = devices;
	}

	@GetMapping("/")
	ModelAndView start(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token,
			HttpServletRequest request) {
		Edition edition = this.editions.published();
		long questions = edition.assessor().catalogue().questions().count();
		return Pages.show("start", new StartPage(ProgressWriter.minutes(edition), questions,
				this.journeys.open(token).isPresent(), this.last.shows(token), this.device.keeps(token, request)));
	}

	/**
	 * Starts a check.
	 * @param who {@code myself} or {@code helper}; without it, the same as in the result
	 * on this device
	 * @param again {@code go-on} or {@code anew}, where a check is open on this device
	 */
	@PostMapping("/check")
	ModelAndView begin(@RequestParam(defaultValue = "") String again, @RequestParam(defaultValue = "") String who,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale,
			HttpServletRequest request, HttpServletResponse response) {
		Optional<Standing> open = this.journeys.open(token);
		if (open.isPresent() && again.equals("go-on")) {
			return Pages.seeOther(open.get().next());
		}
		// Somebody who says "anew" means the check that the page was about.
		if (open.isPresent() && (!again.equals("anew") || !CheckMark.fits(request))) {
			return Pages.seeOther("/check/again");
		}
		if (open.isPresent()) {
			this.devices.putAway(token, SharedDeviceGuard.shared(request));
		}
		Token fresh = this.journeys.start(Visits.language(locale, this.editions.published()), by(who, token));
		this.device.keep(token, fresh, request);
		this.cookie.hand(fresh, request, response);
		return Pages.seeOther("/check/begun");
	}

	/**
	 * Goes on to the first question, if the cookie that was just handed out comes back.
	 */
	@GetMapping("/check/begun")
	ModelAndView begun(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token) {
		if (token.value().isEmpty()) {
			throw WebException.cookiesRefused();
		}
		return Pages.seeOther(this.journeys.find(token).orElseThrow(() -> this.journeys.absence(token)).next());
	}

	/** A check is open on this device: go on, or start anew? */
	@GetMapping("/check/again")
	ModelAndView again(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token) {
		return this.journeys.open(token)
			.map((open) -> Pages.show("again", ""))
			.orElseGet(() -> Pages.seeOther(this.results.result(token).isPresent() ? "/result" : "/"));
	}

	@PostMapping("/check/delete")
	ModelAndView delete(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token,
			HttpServletRequest request, HttpServletResponse response) {
		boolean sent = this.journeys.delete(token);
		this.cookie.take(request, response);
		return Pages.seeOther(sent ? "/check/deleted?sent=yes" : "/check/deleted");
	}

	@GetMapping("/check/deleted")
	ModelAndView deleted(@RequestParam(defaultValue = "") String sent) {
		return Pages.show("deleted", new DeletedPage(sent.equals("yes")));
	}

	private AnsweredBy by(String who, Token token) {
		Optional<AnsweredBy> same = who.isEmpty() ? this.results.answeredBy(token) : Optional.empty();
		return same.orElseGet(() -> Visits.by(who));
	}

	/**
	 * The start page.
	 *
	 * @param questions how many are asked at most
	 * @param open whether a check is open on this device
	 * @param result whether a result can be read again on this device
	 * @param kept whether it can be until the new check is finished
	 */
	record StartPage(int minutes, long questions, boolean open, boolean result, boolean kept) {
	}

	/**
	 * Everything is deleted.
	 *
	 * @param sent whether the clinic keeps what was sent to it
	 */
	record DeletedPage(boolean sent) {
	}

}
