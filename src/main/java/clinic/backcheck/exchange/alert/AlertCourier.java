package clinic.backcheck.exchange.alert;

import java.util.List;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes alerts to where they go. Each channel has a task of its own: one that hangs holds
 * up no other.
 */
@Component
class AlertCourier {

	private static final String EVERY = "${backcheck.alerts.deliver-every:15s}";

	private static final String BEGIN_AFTER = "${backcheck.jobs.begin-after:20s}";

	private final AlertOutbox outbox;

	private final List<AlertChannel> channels;

	AlertCourier(AlertOutbox outbox, List<AlertChannel> channels) {
		this.outbox = outbox;
		this.channels = channels;
	}

	@Scheduled(fixedDelayString = EVERY, initialDelayString = BEGIN_AFTER)
	void mail() {
		deliver(AlertDelivery.Channel.EMAIL);
	}

	@Scheduled(fixedDelayString = EVERY, initialDelayString = BEGIN_AFTER)
	void callWebhook() {
		deliver(AlertDelivery.Channel.WEBHOOK);
	}

	private void deliver(AlertDelivery.Channel channel) {
		this.outbox.due(channel).forEach((id) -> this.outbox.take(id).ifPresent(this::deliver));
	}

	private void deliver(AlertDelivery alert) {
		try {
			this.channels.stream()
				.filter((channel) -> channel.kind() == alert.channel())
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("The channel is no longer configured"))
				.deliver(alert);
			this.outbox.delivered(alert.id());
		}
		catch (RuntimeException ex) {
			// Any fault: an alert must not be lost because a server answered strangely.
			this.outbox.failed(alert.id(), ex.getClass().getSimpleName());
		}
	}

}
