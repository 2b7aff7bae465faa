package clinic.backcheck.questionnaire.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import clinic.backcheck.questionnaire.checks.Returns;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.LanguageSwitch;

/** Finishes a check: advice only, or sent to the clinic as well. */
@Controller
class SendController {

	private final Journeys journeys;

	private final Results results;

	private final Returns returns;

	private final MessageSource messages;

	private final Clinic clinic;

	private final Clock clock;

	SendController(Journeys journeys, Results results, Returns returns, MessageSource messages, Clinic clinic,
			Clock clock) {
		this.journeys = journeys;
		this.results = results;
		this.returns = returns;
		this.messages = messages;
		this.clinic = clinic;
		this.clock = clock;
	}

	@GetMapping("/check/send")
	ModelAndView choose(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Optional<String> elsewhere = elsewhere(token, true);
		if (elsewhere.isEmpty() && this.results.sendsItself(token)) {
			Standing standing = open(token).orElseThrow();
			return Pages.show("recheck-send",
					new RecheckSendPage(this.clinic.name(),
							standing.walk().finished() ? Standing.ANSWERS : standing.next(),
							QuestionPages.emergency(standing, this.clinic.region())));
		}
		return elsewhere.map(Pages::seeOther)
			.orElseGet(() -> Pages.show("send", page(token, fresh(token), Map.of(), locale)));
	}

	/**
	 * Whoever saved the check on the way has told the date of birth already; a helper may
	 * have told their own.
	 */
	private SendForm fresh(Token token) {
		return (who(token) == AnsweredBy.Who.HELPER) ? SendForm.empty()
				: SendForm.born(this.returns.dateOfBirth(token).map(BirthDate::of).orElse(BirthDate.NOTHING));
	}

	/** Shows what is filled in, and not sent yet, in another language. */
	@PostMapping(path = "/check/send", params = LanguageSwitch.PARAMETER)
	ModelAndView translate(SendForm form, @RequestParam(defaultValue = "") String finished,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		return elsewhere(token, finished.equals("yes")).map(Pages::seeOther)
			.orElseGet(() -> Pages.show("send", page(token, form, Map.of(), locale)));
	}

	/**
	 * Sends it to the clinic.
	 * @param finished {@code yes} where the form was about a finished result
	 */
	@PostMapping("/check/send")
	ModelAndView send(@Valid SendForm form, BindingResult binding, @RequestParam(defaultValue = "") String finished,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Optional<String> elsewhere = elsewhere(token, finished.equals("yes"));
		if (elsewhere.isPresent()) {
			return Pages.seeOther(elsewhere.get());
		}
		Map<String, String> problems = SendPage.problems(binding);
		Optional<LocalDate> dateOfBirth = form.born()
			.read(LocalDate.ofInstant(this.clock.instant(), this.clinic.zone()));
		if (dateOfBirth.isEmpty()) {
			problems.put("day", this.messages.getMessage("questionnaire.send.date-of-birth.wrong", null, locale));
		}
		if (!problems.isEmpty() || dateOfBirth.isEmpty()) {
			return Pages.show("send", page(token, form, problems, locale), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.results.finish(token, locale, form.contact(dateOfBirth.get()));
		return Pages.seeOther("/result");
	}

	/** Advice only. */
	@PostMapping("/check/submit")
	ModelAndView submit(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		Optional<Standing> open = open(token);
		if (open.isPresent() && !open.get().mayFinish()) {
			return Pages.seeOther(open.get().next());
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
	 * Where to go instead, if there is nothing to send now.
	 * @param finished whether a result is meant: the device may keep an earlier one,
	 * which must not go in place of a check that is over or went on elsewhere
	 */
	private Optional<String> elsewhere(Token token, boolean finished) {
		Optional<Standing> open = open(token);
		if (open.isPresent()) {
			return open.filter((standing) -> !standing.mayFinish()).map(Standing::next);
		}
		return Optional
			.of(this.results.result(token)
				.filter((page) -> finished || this.journeys.ended(token))
				.orElseThrow(() -> this.journeys.absence(token)))
			.filter((page) -> page.delivery().sent())
			.map((page) -> "/result");
	}

	private SendPage page(Token token, SendForm form, Map<String, String> problems, Locale locale) {
		Optional<Standing> open = open(token);
		boolean emergency = open.filter((standing) -> !standing.emergencies().isEmpty()).isPresent();
		String back = open.map((standing) -> standing.walk().finished() ? Standing.ANSWERS : standing.next())
			.orElse("/result");
		String key = emergency ? "questionnaire.send.title.emergency"
				: open.isPresent() ? "questionnaire.send.title" : "questionnaire.send.title.after";
		return new SendPage(this.messages.getMessage(key, null, locale), form, who(token), open.isEmpty(), back,
				emergency, SendPage.errors(problems), problems);
	}

	/** Whose words the form uses; a result is kept for longer than its check. */
	private AnsweredBy.Who who(Token token) {
		return open(token).map(Standing::answeredBy)
			.or(() -> this.results.answeredBy(token))
			.map(AnsweredBy::who)
			.orElseThrow(() -> this.journeys.absence(token));
	}

	private Optional<Standing> open(Token token) {
		return this.journeys.find(token).filter((standing) -> !standing.finished());
	}

}
