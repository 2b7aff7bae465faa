package clinic.backcheck.questionnaire.journey;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
import clinic.backcheck.questionnaire.result.Finished;
import clinic.backcheck.questionnaire.result.ReasonWriter;
import clinic.backcheck.questionnaire.result.ResultPage.Reason;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.questionnaire.result.Words;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Page;

/** Stops everything else as soon as an emergency is known. */
@Controller
class StopController {

	private final Visits visits;

	private final Journeys journeys;

	private final ResultWriter writer;

	private final Clock clock;

	StopController(Visits visits, Journeys journeys, ResultWriter writer, Clock clock) {
		this.visits = visits;
		this.journeys = journeys;
		this.writer = writer;
		this.clock = clock;
	}

	@GetMapping("/check/stop")
	ModelAndView stop(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Standing standing = this.visits.standing(token);
		List<Assessment.Finding> findings = standing.emergencies();
		if (standing.finished() || findings.isEmpty()) {
			return Pages.seeOther(standing.next());
		}
		String language = Visits.language(locale, standing);
		Words words = this.writer.words(language, standing.answeredBy());
		ReasonWriter reasons = new ReasonWriter(new Finished(standing.edition(), language, standing.answers(), "",
				this.clock.instant(), standing.answeredBy()), words);
		AnswerWords answers = new AnswerWords(standing.edition(), language, words);
		return Pages.show("stop",
				new StopPage(words.clinic().region().emergencyNumber(), words.clinic().region().emergencyHref(),
						words.clinic().name(),
						words.say("questionnaire.stop.heading", words.clinic().region().emergencyNumber(),
								words.service("emergency-department")),
						words.say("questionnaire.stop.text"), reasons.saying(findings),
						findings.stream().map(reasons::reason).toList(),
						behind(standing).stream()
							.map((question) -> new Mistake(question, answers.question(question)))
							.toList()));
	}

	@PostMapping("/check/stop")
	ModelAndView act(@RequestParam(defaultValue = "") String action, @RequestParam(defaultValue = "") String question,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Standing standing = this.visits.open(token);
		String language = Visits.language(locale, standing);
		return switch (action) {
			case "call-me" -> Pages.seeOther("/check/send");
			case "go-on" -> Pages.seeOther(this.journeys.passStop(token, language).next());
			case "mistake" -> mistake(token, language, standing, question);
			default -> Pages.seeOther("/check/stop");
		};
	}

	/** Forgets the answer, so that the page asks again with nothing chosen. */
	private ModelAndView mistake(Token token, String language, Standing standing, String question) {
		if (!behind(standing).contains(question)) {
			return Pages.seeOther("/check/stop");
		}
		Standing after = this.journeys.forget(token, language, question);
		Page page = after.pages()
			.stream()
			.filter((it) -> it.questions().stream().anyMatch((asked) -> asked.id().equals(question)))
			.findFirst()
			.orElseThrow();
		return Pages.seeOther(after.stopDue() ? "/check/stop" : "/check/" + page.id());
	}

	/** The questions of this check whose answers made it an emergency. */
	private static Set<String> behind(Standing standing) {
		List<String> asked = standing.walk().questions();
		Set<String> questions = new LinkedHashSet<>();
		standing.emergencies()
			.forEach((finding) -> finding.evidence()
				.stream()
				.filter((evidence) -> evidence.answer() != null && asked.contains(evidence.question()))
				.forEach((evidence) -> questions.add(evidence.question())));
		return questions;
	}

	/**
	 * The stop page.
	 *
	 * @param saying what to say on the telephone
	 * @param mistakes the answers that can be taken back
	 */
	record StopPage(String number, String href, String clinic, String heading, String text, String saying,
			List<Reason> reasons, List<Mistake> mistakes) {
	}

	/** An answer that can be taken back. */
	record Mistake(String question, String text) {
	}

}
