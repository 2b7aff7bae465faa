package clinic.backcheck.questionnaire.journey;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.questionnaire.result.AnswerWords;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.questionnaire.result.Words;
import clinic.backcheck.rules.Assessment.Evidence;
import clinic.backcheck.rules.Catalogue.Contradiction;

/**
 * Asks about answers that do not fit together. Whatever the patient says, the worse
 * answer counts; standing by both changes nothing and is told to staff.
 */
@Controller
class FitsController {

	private final Visits visits;

	private final Journeys journeys;

	private final ResultWriter writer;

	FitsController(Visits visits, Journeys journeys, ResultWriter writer) {
		this.visits = visits;
		this.journeys = journeys;
		this.writer = writer;
	}

	@GetMapping(Standing.FITS)
	ModelAndView ask(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Standing standing = this.visits.standing(token);
		if (!standing.next().equals(Standing.FITS)) {
			return Pages.seeOther(standing.next());
		}
		String language = Visits.language(locale, standing);
		Words words = this.writer.words(language);
		AnswerWords answers = new AnswerWords(standing.edition(), language, words);
		List<Clash> clashes = standing.contradictionsDue()
			.stream()
			.map((contradiction) -> clash(contradiction, standing, answers))
			.toList();
		List<String> pages = standing.walk().pages();
		return Pages.show("fits", new FitsPage("/check/" + pages.get(pages.size() - 1), clashes,
				QuestionPages.emergency(standing, words.clinic().region())));
	}

	/** Both are right: only what was shown counts as stood by. */
	@PostMapping(Standing.FITS)
	ModelAndView insist(@RequestParam(defaultValue = "") List<String> shown,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Standing standing = this.visits.standing(token);
		return Pages.seeOther(this.journeys.insist(token, Visits.language(locale, standing), shown).next());
	}

	private static Clash clash(Contradiction contradiction, Standing standing, AnswerWords answers) {
		return new Clash(contradiction.id(),
				contradiction.answers()
					.entrySet()
					.stream()
					.map((cell) -> new Side(
							answers.quote(new Evidence(cell.getKey(), cell.getValue(),
									standing.answers().to(cell.getKey()).orElse(null))),
							QuestionPages.change(standing, cell.getKey())))
					.toList());
	}

	/** Do these fit together? */
	record FitsPage(String back, List<Clash> clashes, QuestionPage.@Nullable Emergency emergency) {
	}

	/** Answers that do not fit together. */
	record Clash(String id, List<Side> sides) {
	}

	/** One of them, in the patient's own words. */
	record Side(ResultPage.Quote said, String change) {
	}

}
