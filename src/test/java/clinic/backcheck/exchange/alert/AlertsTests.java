package clinic.backcheck.exchange.alert;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.sun.net.httpserver.HttpServer;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.web.client.RestClient;

import clinic.backcheck.privacy.PrivacyConfiguration;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.PublicAddress;
import clinic.backcheck.worklist.CaseUnopened;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/** Alerts reach a real server, and are tried again where they do not. */
@DataJpaTest
@Import(PrivacyConfiguration.class)
class AlertsTests {

	private static final Instant NOW = Instant.parse("2026-11-24T10:58:00Z");

	private static final String SECRET = "a secret that only the clinic knows";

	private final List<String> bodies = new ArrayList<>();

	private final List<String> signatures = new ArrayList<>();

	@Autowired
	private AlertDeliveries deliveries;

	@Value("${spring.task.scheduling.pool.size}")
	private int threads;

	private HttpServer server;

	private int answer = 200;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> {
			this.bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			this.signatures.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-BackCheck-Signature")));
			exchange.sendResponseHeaders(this.answer, -1);
			exchange.close();
		});
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void anAlertIsDeliveredOnceSignedAndNamesNobody() {
		AlertOutbox outbox = outbox(NOW);
		outbox.on(new CaseUnopened("BC-7F3K-92", Urgency.EMERGENCY, NOW));

		courier(outbox).callWebhook();
		courier(outbox).callWebhook();

		assertThat(this.bodies).hasSize(1);
		assertThat(this.bodies.get(0)).contains("\"reference\":\"BC-7F3K-92\"", "\"urgency\":\"EMERGENCY\"",
				"\"event\":\"case-unopened\"");
		String signature = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, SECRET).hmacHex(this.bodies.get(0));
		assertThat(this.signatures).containsExactly("sha256=" + signature);
		assertThat(outbox.undelivered()).isZero();
		assertThat(outbox.shown().get(0).deliveredAt()).isEqualTo(NOW);
	}

	@Test
	void whatFailsIsSeenAndTriedAgainLater() {
		this.answer = 503;
		AlertOutbox outbox = outbox(NOW);
		outbox.on(new CaseUnopened("BC-7F3K-92", Urgency.URGENT, NOW));

		courier(outbox).callWebhook();
		courier(outbox).callWebhook();

		assertThat(this.bodies).hasSize(1);
		assertThat(outbox.undelivered()).isEqualTo(1);
		assertThat(outbox.shown().get(0).fault()).isEqualTo("ServiceUnavailable");

		this.answer = 204;
		AlertOutbox later = outbox(NOW.plus(Duration.ofMinutes(1)));
		courier(later).callWebhook();
		assertThat(this.bodies).hasSize(2);
		assertThat(later.undelivered()).isZero();
	}

	@Test
	void whereTheWebhookLeadsElsewhereNothingWasDelivered() {
		this.answer = 302;
		AlertOutbox outbox = outbox(NOW);
		outbox.on(new CaseUnopened("BC-7F3K-92", Urgency.EMERGENCY, NOW));

		courier(outbox).callWebhook();

		assertThat(outbox.shown().get(0).deliveredAt()).isNull();
		assertThat(outbox.shown().get(0).fault()).isEqualTo("Redirected");
	}

	@Test
	void aChannelThatHangsHoldsUpNoOther() {
		List<AlertDelivery> mails = new ArrayList<>();
		List<AlertChannel> both = List.of(channel(AlertDelivery.Channel.WEBHOOK, (alert) -> {
			throw new AssertionError("It would hang");
		}), channel(AlertDelivery.Channel.EMAIL, mails::add));
		AlertOutbox outbox = new AlertOutbox(this.deliveries, both, (reference) -> true,
				Clock.fixed(NOW, ZoneOffset.UTC));
		outbox.on(new CaseUnopened("BC-7F3K-92", Urgency.EMERGENCY, NOW));

		new AlertCourier(outbox, both).mail();

		assertThat(mails).singleElement().satisfies((mail) -> assertThat(mail.reference()).isEqualTo("BC-7F3K-92"));
		assertThat(outbox.due(AlertDelivery.Channel.WEBHOOK)).hasSize(1);
		assertThat(this.threads).isGreaterThanOrEqualTo(AlertDelivery.Channel.values().length + 2);
	}

	@Test
	void whatWaitsForTooLongIsUndelivered() {
		outbox(NOW).on(new CaseUnopened("BC-7F3K-92", Urgency.EMERGENCY, NOW));

		AlertOutbox soon = outbox(NOW.plus(Duration.ofMinutes(2)));
		assertThat(soon.undelivered()).isZero();
		assertThat(soon.late(soon.shown().get(0))).isFalse();

		AlertOutbox later = outbox(NOW.plus(Duration.ofMinutes(2)).plusSeconds(1));
		assertThat(later.undelivered()).isEqualTo(1);
		assertThat(later.late(later.shown().get(0))).isTrue();
	}

	@Test
	void aMailSaysWhichCaseAndNothingOfThePerson() {
		JavaMailSender mails = mock(JavaMailSender.class);
		ObjectProvider<JavaMailSender> server = mock();
		given(server.getIfAvailable()).willReturn(mails);
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/worklist", "messages/web");
		messages.setDefaultEncoding("UTF-8");

		new AlertConfiguration()
			.mail(new AlertSettings(List.of("duty@clinic.example"), "", ""), server, messages, "desk@clinic.example",
					new PublicAddress("https://clinic.example/"))
			.deliver(new AlertDelivery(new CaseUnopened("BC-7F3K-92", Urgency.URGENT, NOW), AlertDelivery.Channel.EMAIL,
					NOW));

		ArgumentCaptor<SimpleMailMessage> sent = ArgumentCaptor.captor();
		then(mails).should().send(sent.capture());
		assertThat(sent.getValue().getSubject()).isEqualTo("BackCheck: Urgent case BC-7F3K-92 has not been opened");
		assertThat(sent.getValue().getText()).isEqualTo("Case BC-7F3K-92 (Urgent) has not been opened within its time. "
				+ "Sign in to read it. https://clinic.example/staff");
		assertThat(sent.getValue().getTo()).containsExactly("duty@clinic.example");
	}

	private static AlertChannel channel(AlertDelivery.Channel kind, Consumer<AlertDelivery> deliver) {
		return new AlertChannel() {
			@Override
			public AlertDelivery.Channel kind() {
				return kind;
			}

			@Override
			public void deliver(AlertDelivery alert) {
				deliver.accept(alert);
			}
		};
	}

	private AlertOutbox outbox(Instant now) {
		return new AlertOutbox(this.deliveries, channels(), (reference) -> true, Clock.fixed(now, ZoneOffset.UTC));
	}

	private AlertCourier courier(AlertOutbox outbox) {
		return new AlertCourier(outbox, channels());
	}

	private List<AlertChannel> channels() {
		return List.of(new WebhookChannel(RestClient.create(), new AlertSettings(List.of(),
				"http://127.0.0.1:" + this.server.getAddress().getPort() + "/alert", SECRET)));
	}

}
