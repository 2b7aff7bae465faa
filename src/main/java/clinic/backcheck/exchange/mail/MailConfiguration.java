package clinic.backcheck.exchange.mail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

import clinic.backcheck.web.Clinic;

/** Reminders exist only where a clinic has said how to send them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank() and !'${backcheck.mail.from:}'.isBlank()")
class MailConfiguration {

	@Bean
	MailReminders mailReminders(Outbox outbox) {
		return new MailReminders(outbox);
	}

	@Bean
	Postman postman(Outbox outbox, JavaMailSender server, MessageSource messages, Clinic clinic,
			MailSettings settings) {
		return new Postman(outbox, server, new ReminderWriter(messages, clinic, settings));
	}

}
