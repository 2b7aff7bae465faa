package clinic.backcheck.exchange.alert;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Alerts to a web address, as JSON. The same alert may come twice: {@code id} tells. */
final class WebhookChannel implements AlertChannel {

	private static final String ALGORITHM = "HmacSHA256";

	private final RestClient client;

	private final AlertSettings settings;

	WebhookChannel(RestClient client, AlertSettings settings) {
		this.client = client;
		this.settings = settings;
	}

	@Override
	public AlertDelivery.Channel kind() {
		return AlertDelivery.Channel.WEBHOOK;
	}

	@Override
	public void deliver(AlertDelivery alert) {
		// Constants and a reference: nothing in it needs escaping.
		String body = "{\"id\":\"%s\",\"event\":\"case-unopened\",\"reference\":\"%s\",\"urgency\":\"%s\",\"at\":\"%s\"}"
			.formatted(alert.id(), alert.reference(), alert.urgency(), alert.madeAt());
		RestClient.RequestBodySpec call = this.client.post()
			.uri(this.settings.webhook())
			.contentType(MediaType.APPLICATION_JSON);
		if (!this.settings.webhookSecret().isEmpty()) {
			call.header("X-BackCheck-Signature", "sha256=" + sign(body));
		}
		call.body(body).retrieve().onStatus(HttpStatusCode::is3xxRedirection, (request, response) -> {
			throw new Redirected();
		}).toBodilessEntity();
	}

	/** Another address, or a page to sign in, takes no alert. */
	@SuppressWarnings("serial")
	static final class Redirected extends RuntimeException {

	}

	private String sign(String body) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(this.settings.webhookSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
