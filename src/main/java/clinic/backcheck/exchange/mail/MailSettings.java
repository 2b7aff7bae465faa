package clinic.backcheck.exchange.mail;

import jakarta.validation.constraints.Email;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Letters are offered where both a server ({@code spring.mail.host}) and a sender are
 * configured.
 *
 * @param from the address that letters come from; empty: none are offered
 */
@Validated
@ConfigurationProperties("backcheck.mail")
record MailSettings(
		@DefaultValue("") @Email(message = "write an e-mail address, as in reminders@example.org") String from) {
}
