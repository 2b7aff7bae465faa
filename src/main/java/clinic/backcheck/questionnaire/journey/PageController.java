package clinic.backcheck.questionnaire.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;
import clinic.backcheck.web.LanguageSwitch;
import clinic.backcheck.web.WebException;

/** Asks the questions, page by page. */
@Controller
class PageController {

	private final Visits visits;

	private final Journeys journeys;

	private final QuestionPages pages;

	private final Clock clock;

	PageController(Visits visits, Journeys journeys, QuestionPages pages, Clock clock) {
		this.visits = visits;
		this.journeys = journeys;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/check/{page}")
	ModelAndView ask(@PathVariable String page, @CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token,
			Locale locale) {
		Standing standing = this.visits.standing(token);
		Page asked = page(standing, page);
		if (!QuestionPages.reachable(standing, asked)) {
			return Pages.seeOther(standing.next());
		}
		return Pages.show("question", this.pages.ask(standing, asked, Visits.language(locale, standing)));
	}

	/** Shows what is filled in, and not taken yet, in another language. */
	@PostMapping(path = "/check/{page}", params = LanguageSwitch.PARAMETER)
	ModelAndView translate(@PathVariable String page,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token,
			@RequestParam MultiValueMap<String, String> form, Locale locale) {
		Standing standing = this.visits.open(token);
		Page asked = page(standing, page);
		List<Question> questions = QuestionPages.asked(standing, asked);
		return questions.isEmpty() ? Pages.seeOther(standing.next()) : Pages.show("question", this.pages
			.askAgain(standing, asked, Visits.language(locale, standing), Typed.all(questions, form), Map.of()));
	}

	/** Takes the answers of a page; what was answered there before is replaced. */
	@PostMapping("/check/{page}")
	ModelAndView answer(@PathVariable String page, @CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token,
			@RequestParam MultiValueMap<String, String> form, Locale locale) {
		Standing standing = this.visits.open(token);
		Page asked = page(standing, page);
		List<Question> questions = QuestionPages.asked(standing, asked);
		if (questions.isEmpty()) {
			return Pages.seeOther(standing.next());
		}
		String language = Visits.language(locale, standing);
		Map<String, Typed> typed = Typed.all(questions, form);
		Instant now = this.clock.instant();
		PageForm read = PageForm.read(questions, typed, now);
		// Help does not wait until the rest of the page is put right; an empty page helps
		// nobody on.
		boolean help = !read.given().isEmpty() && standing.with(read.given(), now).stopDue();
		if (!read.fits() && !help) {
			return Pages.show("question", this.pages.askAgain(standing, asked, language, typed, read.problems()),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return Pages.seeOther(this.journeys.answer(token, language, read.given()).next());
	}

	private static Page page(Standing standing, String id) {
		return QuestionPages.page(standing, id).orElseThrow(WebException::notFound);
	}

}
