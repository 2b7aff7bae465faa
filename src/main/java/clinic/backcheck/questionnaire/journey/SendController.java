package clinic.backcheck.questionnaire.journey;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.Results;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.LanguageSwitch;

/** Finishes the check that is open: advice only, or sent to the clinic as well. */
@Controller
class SendController {

	private final Journeys journeys;

	private final Results results;

	private final SendForms forms;

	private final Clinic clinic;

	SendController(Journeys journeys, Results results, SendForms forms, Clinic clinic) {
		this.journeys = journeys;
		this.results = results;
		this.forms = forms;
		this.clinic = clinic;
	}

	@GetMapping("/check/send")
	ModelAndView choose(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Standing standing = this.journeys.open(token).orElse(null);
		if (standing == null || !standing.mayFinish()) {
			return Pages.seeOther((standing != null) ? standing.next() : ended(token, locale).action());
		}
		if (this.results.sendsItself(token)) {
			return Pages.show("recheck-send", new RecheckSendPage(this.clinic.name(), back(standing),
					QuestionPages.emergency(standing, this.clinic.region())));
		}
		SendForm form = this.forms.fresh(token, standing.answeredBy().who());
		return Pages.show("send", this.forms.page(form, Map.of(), about(standing), locale));
	}

	/** Shows what is filled in, and not sent yet, in another language. */
	@PostMapping(path = "/check/send", params = LanguageSwitch.PARAMETER)
	ModelAndView translate(SendForm form, @CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token,
			Locale locale) {
		return this.journeys.open(token)
			.filter(Standing::mayFinish)
			.map((standing) -> Pages.show("send", this.forms.page(form, Map.of(), about(standing), locale)))
			.orElseGet(() -> choose(token, locale));
	}

	/** Sends it to the clinic, be it that another tab has just finished it. */
	@PostMapping("/check/send")
	ModelAndView send(@Valid SendForm form, BindingResult binding,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Standing standing = this.journeys.open(token).orElse(null);
		if (standing != null && !standing.mayFinish()) {
			return Pages.seeOther(standing.next());
		}
		if (this.results.sendsItself(token)) {
			return Pages.seeOther("/check/send"); // which says that it goes along
		}
		SendPage.About about = (standing != null) ? about(standing) : ended(token, locale);
		Map<String, String> problems = this.forms.problems(form, binding, locale);
		if (!problems.isEmpty()) {
			return Pages.show("send", this.forms.page(form, problems, about, locale), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.results.finish(token, locale, this.forms.contact(form));
		return Pages.seeOther("/result");
	}

	/**
	 * Advice only.
	 * @param along {@code yes} where the page said that a re-check goes to the clinic as
	 * the check before it did: that may have been sent only now
	 */
	@PostMapping("/check/submit")
	ModelAndView submit(@RequestParam(defaultValue = "") String along,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Optional<Standing> open = this.journeys.open(token);
		if (open.isPresent() && !open.get().mayFinish()) {
			return Pages.seeOther(open.get().next());
		}
		if (this.results.sendsItself(token) && !along.equals("yes")) {
			return Pages.seeOther("/check/send");
		}
		if (open.isEmpty() && !this.journeys.ended(token)) {
			throw this.journeys.absence(token);
		}
		this.results.finish(token, locale, null);
		return Pages.seeOther("/result");
	}

	/** A re-check goes to the clinic as the check before it did. */
	record RecheckSendPage(String clinic, String back, QuestionPage.@Nullable Emergency emergency) {
	}

	/**
	 * The result of this check itself. One that the device only keeps must not be sent in
	 * its place.
	 */
	private SendPage.About ended(Token token, Locale locale) {
		return this.results.result(token, locale)
			.filter((result) -> this.journeys.ended(token))
			.map((result) -> SendPage.About.result(result, this.results.answeredBy(token).orElseThrow().who()))
			.orElseThrow(() -> this.journeys.absence(token));
	}

	private static SendPage.About about(Standing standing) {
		return new SendPage.About("/check/send", "", "", standing.answeredBy().who(), back(standing),
				!standing.emergencies().isEmpty());
	}

	private static String back(Standing standing) {
		return standing.walk().finished() ? Standing.ANSWERS : standing.next();
	}

}
