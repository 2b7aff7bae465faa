package clinic.backcheck.exchange.alert;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.web.client.RestClient;

import clinic.backcheck.web.PublicAddress;
import clinic.backcheck.web.StaffLink;

/** The channels exist where somebody configured them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertSettings.class)
class AlertConfiguration {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	@Bean
	@ConditionalOnExpression("!'${backcheck.alerts.webhook:}'.isBlank()")
	AlertChannel webhook(AlertSettings settings) {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(PATIENCE).build());
		requests.setReadTimeout(PATIENCE);
		return new WebhookChannel(RestClient.builder().requestFactory(requests).build(), settings);
	}

	@Bean
	@ConditionalOnExpression("!'${backcheck.alerts.email:}${backcheck.alerts.email[0]:}'.isBlank()")
	AlertChannel mail(AlertSettings settings, ObjectProvider<JavaMailSender> server, MessageSource messages,
			@Value("${backcheck.mail.from:}") String from, PublicAddress address) {
		JavaMailSender found = server.getIfAvailable();
		if (found == null || from.isBlank()) {
			throw new IllegalStateException("backcheck.alerts.email is set, but nothing says how to send mail. "
					+ "Set spring.mail.host and backcheck.mail.from");
		}
		return new MailChannel(found, from, settings.email(), messages,
				address.configured() ? address.of("/staff", "") : "");
	}

	@Bean
	StaffLink alertsLink() {
		return new StaffLink("worklist.alert.menu", "/staff/alerts", 25, Set.of("TRIAGE", "CLINICIAN"));
	}

}
