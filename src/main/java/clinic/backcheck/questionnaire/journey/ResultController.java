package clinic.backcheck.questionnaire.journey;

import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.questionnaire.checks.RecheckLinks;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.WebException;

/** Shows a result as it was frozen, or the same in another language. */
@Controller
class ResultController {

	private final ResultViews views;

	private final RecheckLinks links;

	ResultController(ResultViews views, RecheckLinks links) {
		this.views = views;
		this.links = links;
	}

	@GetMapping("/result")
	ModelAndView result(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		return this.views.show(token, locale, "", List.of(), HttpStatus.OK);
	}

	/** The re-check of this result, whose link is nobody's but the patient's. */
	@GetMapping("/result/recheck")
	ModelAndView recheck(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token) {
		return Pages.seeOther(this.links.path(token).orElseThrow(WebException::gone));
	}

}
