package clinic.backcheck.exchange.mail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.PublicAddress;
import clinic.backcheck.web.SendsMail;

/** Reminders exist only where a clinic has said how to send them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank() and !'${backcheck.mail.from:}'.isBlank()")
class MailConfiguration {

	/**
	 * A letter goes to a place that a visitor names. Its link must not lead to another
	 * one that the same visitor names, as the host of a request.
	 */
	@Bean
	MailReminders mailReminders(Outbox outbox, PublicAddress address) {
		if (!address.configured()) {
			throw new IllegalStateException("backcheck.mail.from is set, but backcheck.public-url is not. "
					+ "Write the address that letters lead to, such as https://check.example.org");
		}
		return new MailReminders(outbox);
	}

	@Bean
	SendsMail sendsMail() {
		return new SendsMail();
	}

	@Bean
	Postman postman(Outbox outbox, JavaMailSender server, MessageSource messages, Clinic clinic,
			MailSettings settings) {
		return new Postman(outbox, server, new ReminderWriter(messages, clinic, settings));
	}

}
