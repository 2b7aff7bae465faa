package clinic.backcheck.exchange.alert;

import java.util.List;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where alerts go. Without any of these they are on the worklist alone.
 *
 * @param email who is written to; needs {@code spring.mail.host} and
 * {@code backcheck.mail.from} too
 * @param webhook an address that takes JSON by POST, such as a pager's
 * @param webhookSecret signs each call (HMAC-SHA256 over the body, header
 * {@code X-BackCheck-Signature}); empty: unsigned
 */
@Validated
@ConfigurationProperties("backcheck.alerts")
record AlertSettings(
		@DefaultValue List<@Email(message = "write an e-mail address, as in duty@example.org") String> email,
		@DefaultValue("") @Pattern(regexp = "(https?://.+)?",
				message = "write an address, as in https://pager.example.org/backcheck") String webhook,
		@DefaultValue("") String webhookSecret) {

	AlertSettings {
		email = List.copyOf(email);
	}

	@Override
	public String toString() {
		return "AlertSettings[...]";
	}

}
