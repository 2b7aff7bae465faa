package clinic.backcheck.questionnaire.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.questionnaire.result.AnswerWords;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.questionnaire.result.Words;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Walk;

/** Shows everything that was answered before it counts. */
@Controller
class AnswersController {

	private final Visits visits;

	private final ResultWriter writer;

	AnswersController(Visits visits, ResultWriter writer) {
		this.visits = visits;
		this.writer = writer;
	}

	@GetMapping("/check/answers")
	ModelAndView answers(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Standing standing = this.visits.standing(token);
		if (!standing.next().equals(Standing.ANSWERS)) {
			return Pages.seeOther(standing.next());
		}
		String language = Visits.language(locale, standing);
		Words words = this.writer.words(language);
		AnswerWords answers = new AnswerWords(standing.edition(), language, words);
		Walk walk = standing.walk();
		List<Part> parts = standing.edition()
			.parts()
			.stream()
			.map((part) -> part(standing, walk, part,
					Objects.requireNonNull(standing.edition().texts(language).parts().get(part), "Every part is named"),
					answers))
			.filter((part) -> !part.rows().isEmpty())
			.toList();
		List<Row> notCounting = walk.notCounting()
			.stream()
			.map((id) -> new Row(id, answers.question(id), answers.answer(id, standing.answers().to(id).orElse(null)),
					""))
			.toList();
		String last = walk.pages().get(walk.pages().size() - 1);
		return Pages.show("answers", new AnswersPage("/check/" + last, parts, notCounting,
				QuestionPages.emergency(standing, words.clinic().region())));
	}

	private static Part part(Standing standing, Walk walk, String part, String title, AnswerWords answers) {
		var rows = new ArrayList<Row>();
		for (Page page : standing.pages()) {
			if (page.part().equals(part)) {
				page.questions()
					.stream()
					.map(Question::id)
					.filter(walk.questions()::contains)
					.filter((id) -> !Standing.known(id))
					.forEach((id) -> rows.add(new Row(id, answers.question(id),
							answers.answer(id, standing.answers().to(id).orElse(null)),
							"/check/" + page.id() + "#" + id)));
			}
		}
		return new Part(title, rows);
	}

	/** Check your answers. */
	record AnswersPage(String back, List<Part> parts, List<Row> notCounting,
			QuestionPage.@Nullable Emergency emergency) {
	}

	/** The answers of one part of the journey. */
	record Part(String title, List<Row> rows) {
	}

	/** One question with its answers. */
	record Row(String id, String question, List<String> answers, String change) {
	}

}
