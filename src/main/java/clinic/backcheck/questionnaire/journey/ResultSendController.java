package clinic.backcheck.questionnaire.journey;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.Results;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.web.LanguageSwitch;

/**
 * Sends a result after all, be it one that the device keeps beside an open check. The
 * form says which: answers must never go to the clinic in the place of others.
 */
@Controller
class ResultSendController {

	private final Journeys journeys;

	private final Results results;

	private final SendForms forms;

	ResultSendController(Journeys journeys, Results results, SendForms forms) {
		this.journeys = journeys;
		this.results = results;
		this.forms = forms;
	}

	@GetMapping("/result/send")
	ModelAndView choose(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		return unsent(token, locale, (result, who) -> {
			// What was told beside the date of birth belongs to the check of this token.
			SendForm form = this.journeys.ended(token) ? this.forms.fresh(token, who) : SendForm.empty();
			return Pages.show("send", this.forms.page(form, Map.of(), SendPage.About.result(result, who), locale));
		});
	}

	/** Shows what is filled in, and not sent yet, in another language. */
	@PostMapping(path = "/result/send", params = LanguageSwitch.PARAMETER)
	ModelAndView translate(SendForm form, @RequestParam(defaultValue = "") String about,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		return unsent(token, locale, (result, who) -> Pages.show("send",
				this.forms.page(agreed(form, about, result), Map.of(), SendPage.About.result(result, who), locale)));
	}

	/**
	 * Sends it to the clinic.
	 * @param about the reference of the result that the page was about; where the device
	 * has a later one by now, consent is asked for again
	 */
	@PostMapping("/result/send")
	ModelAndView send(@Valid SendForm form, BindingResult binding, @RequestParam(defaultValue = "") String about,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		return unsent(token, locale, (result, who) -> {
			Map<String, String> problems = this.forms.problems(form, binding, locale);
			if (!about.equals(result.reference())) {
				problems.putIfAbsent("consent", this.forms.consentMissing(locale));
			}
			if (problems.isEmpty()) {
				this.results.send(token, about, this.forms.contact(form));
				return Pages.seeOther("/result");
			}
			return Pages.show("send",
					this.forms.page(agreed(form, about, result), problems, SendPage.About.result(result, who), locale),
					HttpStatus.UNPROCESSABLE_CONTENT);
		});
	}

	/** Whoever agreed to the sending of another result did not agree to this one. */
	private static SendForm agreed(SendForm form, String about, ResultPage result) {
		return about.equals(result.reference()) ? form : form.withoutConsent();
	}

	private ModelAndView unsent(Token token, Locale locale, BiFunction<ResultPage, AnsweredBy.Who, ModelAndView> show) {
		ResultPage result = this.results.result(token, locale).orElseThrow(() -> this.journeys.absence(token));
		return result.delivery().sent() ? Pages.seeOther("/result")
				: show.apply(result, this.results.answeredBy(token).orElse(AnsweredBy.THEMSELVES).who());
	}

}
