package clinic.backcheck.questionnaire.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.checks.Returns;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.Clinic;

/** Reads and words the form with which answers are sent, whatever they are of. */
@Component
class SendForms {

	private final Returns returns;

	private final MessageSource messages;

	private final Clinic clinic;

	private final Clock clock;

	SendForms(Returns returns, MessageSource messages, Clinic clinic, Clock clock) {
		this.returns = returns;
		this.messages = messages;
		this.clinic = clinic;
		this.clock = clock;
	}

	/**
	 * An empty form. Whoever saved the check on the way has told the date of birth
	 * already; a helper may have told their own.
	 * @param token of the check that is sent
	 */
	SendForm fresh(Token token, AnsweredBy.Who who) {
		return (who == AnsweredBy.Who.HELPER) ? SendForm.empty()
				: SendForm.born(this.returns.dateOfBirth(token).map(BirthDate::of).orElse(BirthDate.NOTHING));
	}

	/** What is wrong with the form, by field; nothing where it can be sent. */
	Map<String, String> problems(SendForm form, BindingResult binding, Locale locale) {
		Map<String, String> problems = SendPage.problems(binding);
		if (born(form).isEmpty()) {
			problems.put("day", this.messages.getMessage("questionnaire.send.date-of-birth.wrong", null, locale));
		}
		return problems;
	}

	/** What to say to somebody who agreed to the sending of something else. */
	String consentMissing(Locale locale) {
		return this.messages.getMessage("questionnaire.send.consent.missing", null, locale);
	}

	/** Who is to be called, by a form that has no problems. */
	SentCheck.Contact contact(SendForm form) {
		return form.contact(born(form).orElseThrow());
	}

	private Optional<LocalDate> born(SendForm form) {
		return form.born().read(LocalDate.ofInstant(this.clock.instant(), this.clinic.zone()));
	}

	SendPage page(SendForm form, Map<String, String> problems, SendPage.About about, Locale locale) {
		String key = about.emergency() ? "questionnaire.send.title.emergency"
				: about.finished() ? "questionnaire.send.title.after" : "questionnaire.send.title";
		return new SendPage(this.messages.getMessage(key, null, locale), form, about, SendPage.errors(problems),
				problems);
	}

}
