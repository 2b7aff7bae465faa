package clinic.backcheck.questionnaire.journey;

import java.util.Locale;
import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.questionnaire.checks.RecheckLinks;
import clinic.backcheck.questionnaire.checks.RecheckReminders;
import clinic.backcheck.questionnaire.checks.Results;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.web.WebException;

/** Shows a result as it was frozen, or the same in another language. */
@Controller
class ResultController {

	private final Visits visits;

	private final Results results;

	private final RecheckReminders reminders;

	private final RecheckLinks links;

	ResultController(Visits visits, Results results, RecheckReminders reminders, RecheckLinks links) {
		this.visits = visits;
		this.results = results;
		this.reminders = reminders;
		this.links = links;
	}

	@GetMapping("/result")
	ModelAndView result(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		return show(token, locale, (result) -> Pages.show("result",
				new ResultView(result, this.links.path(token).isPresent(), this.reminders.offer(token).orElse(null))));
	}

	/** What this result stands on. */
	@GetMapping("/result/sources")
	ModelAndView sources(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		return show(token, locale, (result) -> Pages.show("result-sources", result.sources()));
	}

	/** The re-check of this result, whose link is nobody's but the patient's. */
	@GetMapping("/result/recheck")
	ModelAndView recheck(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token) {
		return Pages.seeOther(this.links.path(token).orElseThrow(WebException::gone));
	}

	private ModelAndView show(Token token, Locale locale, Function<ResultPage, ModelAndView> show) {
		return this.results.result(token, locale)
			.map(show)
			.orElseGet(() -> Pages.seeOther(this.visits.standing(token).next()));
	}

}
