package clinic.backcheck.questionnaire.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

import clinic.backcheck.questionnaire.checks.ReturnCode;
import clinic.backcheck.questionnaire.checks.Returns;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.questionnaire.result.Words;
import clinic.backcheck.web.FormError;
import clinic.backcheck.web.LanguageSwitch;
import clinic.backcheck.web.PublicAddress;

/** Saves an open check and shows the code to come back with, once. */
@Controller
class SaveController {

	private final Visits visits;

	private final Returns returns;

	private final OwnDevice device;

	private final CheckCookie cookie;

	private final ResultWriter writer;

	private final PublicAddress address;

	private final Clock clock;

	SaveController(Visits visits, Returns returns, OwnDevice device, CheckCookie cookie, ResultWriter writer,
			PublicAddress address, Clock clock) {
		this.visits = visits;
		this.returns = returns;
		this.device = device;
		this.cookie = cookie;
		this.writer = writer;
		this.address = address;
		this.clock = clock;
	}

	@GetMapping("/check/save")
	ModelAndView ask(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token) {
		Standing standing = this.visits.standing(token);
		if (standing.finished()) {
			return Pages.seeOther(standing.next());
		}
		Optional<LocalDate> earlier = this.returns.dateOfBirth(token);
		return Pages.show("save", new SavePage(standing.next(), standing.answeredBy().helper(), earlier.isPresent(),
				earlier.map(BirthDate::of).orElse(BirthDate.NOTHING), List.of()));
	}

	/** Shows what is filled in, and not saved yet, in another language. */
	@PostMapping(path = "/check/save", params = LanguageSwitch.PARAMETER)
	ModelAndView translate(BirthDate born, @CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token) {
		Standing standing = this.visits.standing(token);
		return Pages.show("save", new SavePage(standing.next(), standing.answeredBy().helper(),
				this.returns.dateOfBirth(token).isPresent(), born, List.of()));
	}

	/** Shows a code in another language: nobody but its page knows it any more. */
	@PostMapping(path = "/check/save", params = { LanguageSwitch.PARAMETER, "code" })
	ModelAndView translate(@RequestParam String code,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale,
			HttpServletRequest request) {
		Standing standing = this.visits.standing(token);
		Words words = this.writer.words(Visits.language(locale, standing));
		return this.returns.savedUntil(token)
			.filter((until) -> new ReturnCode(code).wellFormed())
			.map((until) -> Pages.show("saved",
					new SavedPage(code, words.moment(until), here(request), standing.next(),
							this.device.keeps(token, request))))
			.orElseGet(() -> Pages.seeOther(standing.next()));
	}

	/**
	 * Answers with the page itself and not with the way to it: the code would have to be
	 * kept in between. Whoever sends the form again gets a new code.
	 */
	@PostMapping("/check/save")
	ModelAndView save(BirthDate born, @CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token,
			Locale locale, HttpServletRequest request) {
		Standing standing = this.visits.standing(token);
		String language = Visits.language(locale, standing);
		Words words = this.writer.words(language);
		Optional<LocalDate> date = born.read(LocalDate.ofInstant(this.clock.instant(), words.clinic().zone()));
		if (date.isEmpty()) {
			FormError error = new FormError("day", words.say("questionnaire.send.date-of-birth.wrong"));
			return Pages.show("save",
					new SavePage(standing.next(), standing.answeredBy().helper(), false, born, List.of(error)),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return this.returns.save(token, language, date.get())
			.map((saved) -> Pages.show("saved",
					new SavedPage(saved.code().value(), words.moment(saved.until()), here(request), standing.next(),
							this.device.keeps(token, request))))
			.orElseGet(() -> Pages.seeOther(standing.next()));
	}

	/**
	 * This device forgets the check; with the code it can be found again. A result of
	 * before stays.
	 */
	@PostMapping("/check/leave")
	ModelAndView leave(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<Token> kept = this.device.leave(token, request);
		kept.ifPresentOrElse((fresh) -> this.cookie.hand(fresh, request, response),
				() -> this.cookie.take(request, response));
		return Pages.seeOther("/return");
	}

	/** The address to type on another device. */
	private String here(HttpServletRequest request) {
		return this.address.of("/return", request).replaceFirst("^https?://", "");
	}

	/**
	 * Save and go on later.
	 *
	 * @param back where to go on instead
	 * @param helper whether the date of birth is that of another person
	 * @param again whether there is a code already
	 */
	record SavePage(String back, boolean helper, boolean again, BirthDate born, List<FormError> errors) {

		SavePage {
			errors = List.copyOf(errors);
		}

	}

	/**
	 * The code.
	 *
	 * @param until when it stops working, in words
	 * @param address where to use it
	 * @param next where to go on now
	 * @param kept whether this device keeps an earlier result
	 */
	record SavedPage(String code, String until, String address, String next, boolean kept) {

		@Override
		public String toString() {
			return "SavedPage[...]";
		}

	}

}
