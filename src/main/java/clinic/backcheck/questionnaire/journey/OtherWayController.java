package clinic.backcheck.questionnaire.journey;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.questionnaire.result.Words;
import clinic.backcheck.rules.Catalogue.OtherWay;

/** Shows people for whom this was not made the better way, and lets them go on. */
@Controller
class OtherWayController {

	private final Visits visits;

	private final Journeys journeys;

	private final ResultWriter writer;

	OtherWayController(Visits visits, Journeys journeys, ResultWriter writer) {
		this.visits = visits;
		this.journeys = journeys;
		this.writer = writer;
	}

	@GetMapping("/check/another-way")
	ModelAndView show(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Standing standing = this.visits.standing(token);
		List<String> due = standing.otherWaysDue();
		if (standing.finished() || standing.stopDue() || due.isEmpty()) {
			return Pages.seeOther(standing.next());
		}
		String language = Visits.language(locale, standing);
		Words words = this.writer.words(language);
		String id = due.get(0);
		Texts.OtherWayText text = Objects.requireNonNull(standing.edition().texts(language).otherWays().get(id));
		return Pages.show("another-way",
				new OtherWayPage(id, words.fill(text.title()), words.fill(text.text()), words.fill(text.goOn()),
						words.clinic().telephone(), words.clinic().telephoneHref(), change(standing, id)));
	}

	@PostMapping("/check/another-way")
	ModelAndView goOn(@RequestParam(defaultValue = "") String way,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Standing standing = this.visits.open(token);
		return Pages.seeOther(this.journeys.passOtherWay(token, Visits.language(locale, standing), way).next());
	}

	/** The page of the answer that led here, for whoever gave it by mistake. */
	private static String change(Standing standing, String id) {
		OtherWay way = standing.assessor()
			.catalogue()
			.otherWays()
			.stream()
			.filter((it) -> it.id().equals(id))
			.findFirst()
			.orElseThrow();
		String question = way.when()
			.stream()
			.flatMap((row) -> row.facts().stream())
			.map((fact) -> fact.question())
			.filter(standing.answers()::has)
			.findFirst()
			.orElseThrow();
		return QuestionPages.change(standing, question);
	}

	/**
	 * A better way.
	 *
	 * @param change where the answer that led here can be changed
	 */
	record OtherWayPage(String id, String title, String text, String goOn, String telephone, String telephoneHref,
			String change) {
	}

}
