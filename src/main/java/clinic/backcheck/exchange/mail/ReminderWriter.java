package clinic.backcheck.exchange.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mail.javamail.MimeMessagePreparator;

import clinic.backcheck.web.Languages;
import clinic.backcheck.web.Clinic;

/**
 * Writes a reminder in the reader's language, in plain text. It must not tell a stranger
 * who reads it what it is about: no name, no reference, no complaint.
 */
final class ReminderWriter {

	private final MessageSource messages;

	private final Clinic clinic;

	private final MailSettings settings;

	ReminderWriter(MessageSource messages, Clinic clinic, MailSettings settings) {
		this.messages = messages;
		this.clinic = clinic;
		this.settings = settings;
	}

	MimeMessagePreparator write(Letter letter) {
		Locale locale = Languages.locale(letter.language());
		String subject = say("exchange.mail.subject", locale);
		String text = say("exchange.mail.text", locale, this.clinic.name(), letter.link(),
				this.clinic.region().emergencyNumber(), this.clinic.telephone());
		return (mime) -> {
			var message = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
			message.setFrom(this.settings.from(), this.clinic.name());
			message.setTo(letter.email());
			message.setSubject(subject);
			message.setText(text);
			mime.setHeader("Content-Language", letter.language());
			mime.setHeader("Auto-Submitted", "auto-generated");
		};
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
