package clinic.backcheck.staff;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

import clinic.backcheck.staff.audit.SignInAudit;

/**
 * Single sign-on, where {@code spring.security.oauth2.client.registration} names a
 * provider.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
class OidcConfiguration {

	@Bean
	OidcDoor oidcDoor(InMemoryClientRegistrationRepository registrations, AccountRepository accounts, SignInAudit audit,
			@Value("${backcheck.staff.oidc.second-factor-done:false}") boolean secondFactorDone) {
		return new OidcDoor(registrations, accounts, audit, secondFactorDone);
	}

}
