package clinic.backcheck.questionnaire.journey;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.questionnaire.checks.RecheckReminders;
import clinic.backcheck.questionnaire.checks.Results;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.web.FormError;
import clinic.backcheck.web.LanguageSwitch;
import clinic.backcheck.web.PublicAddress;

/** Plans and cancels the reminder of a re-check. */
@Controller
class ReminderController {

	private static final String RESULT = "/result#again";

	private final Results results;

	private final RecheckReminders reminders;

	private final MessageSource messages;

	private final PublicAddress address;

	ReminderController(Results results, RecheckReminders reminders, MessageSource messages, PublicAddress address) {
		this.results = results;
		this.reminders = reminders;
		this.messages = messages;
		this.address = address;
	}

	@GetMapping("/result/reminder")
	ModelAndView ask(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		boolean planned = this.reminders.offer(token).map(RecheckReminders.Offer::planned).isPresent();
		return planned ? Pages.seeOther(RESULT) : show(token, locale, "", List.of(), HttpStatus.OK);
	}

	/** Shows what is filled in, and not sent yet, in another language. */
	@PostMapping(path = "/result/reminder", params = LanguageSwitch.PARAMETER)
	ModelAndView translate(ReminderForm form, @CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token,
			Locale locale) {
		return show(token, locale, form.email(), List.of(), HttpStatus.OK);
	}

	@PostMapping("/result/reminder")
	ModelAndView plan(@Valid ReminderForm form, BindingResult binding,
			@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale,
			HttpServletRequest request) {
		// The time for it may have come while the page was open.
		if (this.reminders.offer(token).isEmpty()) {
			return Pages.seeOther(RESULT);
		}
		if (binding.hasErrors()) {
			return again(token, form, "questionnaire.reminder.wrong", locale);
		}
		boolean planned = this.reminders.plan(token, form.email(), locale.getLanguage(),
				(path) -> this.address.of(path, request), request.getRemoteAddr());
		return planned ? Pages.seeOther(RESULT) : again(token, form, "questionnaire.reminder.often", locale);
	}

	@PostMapping("/result/reminder/cancel")
	ModelAndView cancel(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token) {
		this.reminders.cancel(token);
		return Pages.seeOther(RESULT);
	}

	/** Whoever asks for the address anew. */
	@GetMapping("/result/reminder/cancel")
	ModelAndView back() {
		return Pages.seeOther(RESULT);
	}

	private ModelAndView again(Token token, ReminderForm form, String key, Locale locale) {
		FormError error = new FormError("email", this.messages.getMessage(key, null, locale));
		return show(token, locale, form.email(), List.of(error), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The form, or the result where there is nothing to fill in. */
	private ModelAndView show(Token token, Locale locale, String email, List<FormError> errors, HttpStatus status) {
		return this.reminders.offer(token)
			.flatMap((offer) -> this.results.result(token, locale))
			.map(ResultPage::again)
			.map((again) -> Pages.show("reminder", new ReminderPage(again.date(), email, errors), status))
			.orElseGet(() -> Pages.seeOther(RESULT));
	}

}
