package clinic.backcheck.questionnaire.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.ReturnCode;
import clinic.backcheck.questionnaire.checks.Returns;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.questionnaire.result.Words;
import clinic.backcheck.web.FormError;
import clinic.backcheck.web.HasErrors;
import clinic.backcheck.web.LanguageSwitch;
import clinic.backcheck.web.WebCookies;

/** The way back to a saved check, on any device. */
@Controller
class ReturnController {

	private final Returns returns;

	private final Journeys journeys;

	private final OwnDevice device;

	private final Editions editions;

	private final CheckCookie cookie;

	private final ResultWriter writer;

	private final Clock clock;

	ReturnController(Returns returns, Journeys journeys, OwnDevice device, Editions editions, CheckCookie cookie,
			ResultWriter writer, Clock clock) {
		this.returns = returns;
		this.journeys = journeys;
		this.device = device;
		this.editions = editions;
		this.cookie = cookie;
		this.writer = writer;
		this.clock = clock;
	}

	@GetMapping("/return")
	ModelAndView ask(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, HttpServletRequest request) {
		return Pages.show("return", page("", BirthDate.NOTHING, token, request, List.of()));
	}

	/** Shows what is filled in, and not sent yet, in another language. */
	@PostMapping(path = "/return", params = LanguageSwitch.PARAMETER)
	ModelAndView translate(@RequestParam(defaultValue = "") String code, BirthDate born,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, HttpServletRequest request) {
		return Pages.show("return", page(code, born, token, request, List.of()));
	}

	@PostMapping("/return")
	ModelAndView find(@RequestParam(defaultValue = "") String code, BirthDate born,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token,
			@CookieValue(name = WebCookies.CSRF, defaultValue = "") String browser, Locale locale,
			HttpServletRequest request, HttpServletResponse response) {
		Words words = this.writer.words(Visits.language(locale, this.editions.published()));
		ReturnCode typed = new ReturnCode(code);
		Optional<LocalDate> date = born.read(LocalDate.ofInstant(this.clock.instant(), words.clinic().zone()));
		var errors = new ArrayList<FormError>();
		if (!typed.wellFormed()) {
			errors.add(new FormError("code", words.say("questionnaire.return.code.wrong")));
		}
		if (date.isEmpty()) {
			errors.add(new FormError("day", words.say("questionnaire.send.date-of-birth.wrong")));
		}
		if (!errors.isEmpty() || date.isEmpty()) {
			return again(page(code, born, token, request, errors));
		}
		Returns.Outcome outcome = this.returns.comeBack(typed, date.get(),
				new Returns.Visitor(request.getRemoteAddr(), browser, token));
		if (outcome instanceof Returns.Found found) {
			this.device.keep(token, found.token(), request);
			this.cookie.hand(found.token(), request, response);
			// Another device may have used the code since.
			return Pages.seeOther(
					this.journeys.find(found.token()).orElseThrow(() -> this.journeys.absence(found.token())).next());
		}
		if (outcome instanceof Returns.Wait wait) {
			return wait(wait, words, response);
		}
		FormError unknown = new FormError("code", words.say("questionnaire.return.unknown"));
		return again(page(code, born, token, request, List.of(unknown)));
	}

	private ReturnPage page(String code, BirthDate born, Token token, HttpServletRequest request,
			List<FormError> errors) {
		return new ReturnPage(code, born, this.journeys.open(token).isPresent(), this.device.keeps(token, request),
				errors);
	}

	private static ModelAndView again(ReturnPage page) {
		return Pages.show("return", page, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** Told in whole minutes, rounded up: a second too early would be refused again. */
	private ModelAndView wait(Returns.Wait wait, Words words, HttpServletResponse response) {
		long minutes = Duration.between(this.clock.instant(), wait.again()).plusSeconds(59).toMinutes();
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Duration.ofMinutes(minutes).toSeconds()));
		return Pages.show("return-wait",
				new WaitPage(words.moment(this.clock.instant().plus(Duration.ofMinutes(minutes))), wait.locked()),
				HttpStatus.TOO_MANY_REQUESTS);
	}

	/**
	 * Come back to a saved check.
	 *
	 * @param code as it was typed
	 * @param open whether another check is open on this device
	 * @param kept whether this device keeps a result until the check is finished
	 */
	record ReturnPage(String code, BirthDate born, boolean open, boolean kept,
			List<FormError> errors) implements HasErrors {

		ReturnPage {
			errors = List.copyOf(errors);
		}

		@Override
		public String toString() {
			return "ReturnPage[...]";
		}

	}

	/**
	 * Too many tries.
	 *
	 * @param again when the next may be made, in words
	 * @param locked whether the code will be over by then
	 */
	record WaitPage(String again, boolean locked) {
	}

}
