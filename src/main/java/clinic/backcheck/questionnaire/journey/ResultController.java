package clinic.backcheck.questionnaire.journey;

import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.questionnaire.checks.Results;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.questionnaire.result.ResultPage;

/** Shows a result as it was frozen. */
@Controller
class ResultController {

	private final Visits visits;

	private final Results results;

	ResultController(Visits visits, Results results) {
		this.visits = visits;
		this.results = results;
	}

	@GetMapping("/result")
	ModelAndView result(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token) {
		return show("result", token);
	}

	/** The same to keep on paper: everything open, in one column. */
	@GetMapping("/result/print")
	ModelAndView print(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token) {
		return show("print", token);
	}

	private ModelAndView show(String template, Token token) {
		Optional<ResultPage> result = this.results.result(token);
		return result.map((page) -> Pages.show(template, page))
			.orElseGet(() -> Pages.seeOther(this.visits.standing(token).next()));
	}

}
