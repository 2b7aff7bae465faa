package clinic.backcheck.questionnaire.journey;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.SharedDevices;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.checks.Token;

/**
 * Asks on a shared device whether somebody is still there, and takes the check off it.
 */
@Controller
class IdleController {

	private static final String ENDED = "/check/ended";

	private static final String IDLE = "/check/idle";

	private static final View NOTHING = (model, request, response) -> response.setStatus(HttpStatus.NO_CONTENT.value());

	private final Journeys journeys;

	private final SharedDevices devices;

	private final CheckCookie cookie;

	IdleController(Journeys journeys, SharedDevices devices, CheckCookie cookie) {
		this.journeys = journeys;
		this.devices = devices;
		this.cookie = cookie;
	}

	/**
	 * Where a page without scripts leads when nobody touched it; opening it is no touch.
	 */
	@GetMapping(IDLE)
	ModelAndView ask(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token) {
		return this.journeys.find(token)
			.map((standing) -> Pages.show("idle", ""))
			.orElseGet(() -> Pages.seeOther(ENDED));
	}

	/**
	 * Somebody is there; {@link SharedDeviceGuard} has begun the time anew.
	 * @param quiet given by a page that stays open
	 */
	@PostMapping("/check/stay")
	ModelAndView stay(@RequestParam(defaultValue = "") String quiet,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token) {
		return quiet.isEmpty() ? Pages.seeOther(this.journeys.find(token).map(Standing::next).orElse("/"))
				: new ModelAndView(NOTHING);
	}

	/** Somebody has finished; the time alone deletes nothing that is in use. */
	@PostMapping("/check/end")
	ModelAndView end(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, HttpServletRequest request,
			HttpServletResponse response) {
		this.devices.end(token);
		this.cookie.take(request, response);
		return Pages.seeOther(ENDED);
	}

	/**
	 * Asks again where the check is not over yet, because somebody goes on with it in
	 * another tab. Coming here is no touch, and neither is being asked: two tabs that
	 * nobody touches must not keep each other alive.
	 */
	@GetMapping(ENDED)
	ModelAndView ended(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<Standing> open = this.journeys.find(token);
		if (open.isPresent()) {
			return Pages.seeOther(SharedDeviceGuard.shared(request) ? IDLE : open.get().next());
		}
		if (!token.value().isEmpty()) {
			this.cookie.take(request, response);
		}
		return Pages.show("ended", "");
	}

}
