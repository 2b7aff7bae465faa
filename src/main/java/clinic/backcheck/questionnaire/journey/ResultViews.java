package clinic.backcheck.questionnaire.journey;

import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.questionnaire.checks.RecheckReminders;
import clinic.backcheck.questionnaire.checks.Results;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.FormError;

/** Shows the result of a device, with the reminder that it offers. */
@Component
class ResultViews {

	private final Visits visits;

	private final Results results;

	private final RecheckReminders reminders;

	ResultViews(Visits visits, Results results, RecheckReminders reminders) {
		this.visits = visits;
		this.results = results;
		this.reminders = reminders;
	}

	/**
	 * The result, or where to go where there is none yet.
	 * @param email what was typed
	 * @param errors what is wrong with it
	 */
	ModelAndView show(Token token, Locale locale, String email, List<FormError> errors, HttpStatus status) {
		ResultView.Reminder reminder = this.reminders.offer(token)
			.map((offer) -> new ResultView.Reminder(offer.planned(), email, errors))
			.orElse(null);
		return this.results.result(token, locale)
			.map((result) -> Pages.show("result", new ResultView(result, reminder), status))
			.orElseGet(() -> Pages.seeOther(this.visits.standing(token).next()));
	}

}
