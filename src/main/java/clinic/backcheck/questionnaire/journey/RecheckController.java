package clinic.backcheck.questionnaire.journey;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.Rechecks;
import clinic.backcheck.questionnaire.checks.Rechecks.Invitation;
import clinic.backcheck.questionnaire.checks.SharedDevices;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.CheckMark;

/** The way into a re-check. The link is in no address after its first page. */
@Controller
class RecheckController {

	private final Rechecks rechecks;

	private final Journeys journeys;

	private final OwnDevice device;

	private final SharedDevices devices;

	private final CheckCookie cookie;

	RecheckController(Rechecks rechecks, Journeys journeys, OwnDevice device, SharedDevices devices,
			CheckCookie cookie) {
		this.rechecks = rechecks;
		this.journeys = journeys;
		this.device = device;
		this.devices = devices;
		this.cookie = cookie;
	}

	@GetMapping("/recheck/{link}")
	ModelAndView invite(@PathVariable String link, @CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token,
			HttpServletRequest request) {
		boolean kept = this.device.keeps(token, request);
		return this.rechecks.invitation(link)
			.map((invitation) -> Pages.show("recheck",
					new RecheckPage(link, invitation.pages(), invitation.sent(), this.journeys.open(token).isPresent(),
							kept)))
			.orElseGet(RecheckController::nowhere);
	}

	/**
	 * Starts the re-check.
	 * @param again {@code go-on} or {@code anew}, where a check is open on this device
	 * @param who {@code myself} or {@code helper}
	 */
	@PostMapping("/recheck/{link}")
	ModelAndView begin(@PathVariable String link, @RequestParam(defaultValue = "") String again,
			@RequestParam(defaultValue = "") String who,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale,
			HttpServletRequest request, HttpServletResponse response) {
		Optional<Invitation> invitation = this.rechecks.invitation(link);
		Optional<Standing> open = this.journeys.open(token);
		if (invitation.isEmpty()) {
			return nowhere();
		}
		if (open.isPresent() && again.equals("go-on")) {
			return Pages.seeOther(open.get().next());
		}
		// Somebody who says "anew" means the check that the page was about.
		if (open.isPresent() && (!again.equals("anew") || !CheckMark.fits(request))) {
			return Pages.seeOther("/recheck/" + link);
		}
		Token fresh = this.rechecks.start(link, Visits.language(locale, invitation.get().edition()), Visits.by(who));
		if (open.isPresent()) {
			this.devices.putAway(token, SharedDeviceGuard.shared(request));
		}
		this.device.keep(token, fresh, request);
		this.cookie.hand(fresh, request, response);
		return Pages.seeOther("/check/begun");
	}

	/** Altered, over or deleted: what to do instead. */
	private static ModelAndView nowhere() {
		return Pages.show("recheck-over", "", HttpStatus.GONE);
	}

	/**
	 * The first page of a re-check: nothing of the earlier one.
	 *
	 * @param pages how many are asked at most
	 * @param sent whether the clinic will have the answers
	 * @param open whether a check is open on this device
	 * @param kept whether this device keeps an earlier result until the re-check is
	 * finished
	 */
	record RecheckPage(String link, int pages, boolean sent, boolean open, boolean kept) {
	}

}
