package clinic.backcheck.exchange.alert;

import java.util.List;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes alerts to where they go. */
@Component
class AlertCourier {

	private final AlertOutbox outbox;

	private final List<AlertChannel> channels;

	AlertCourier(AlertOutbox outbox, List<AlertChannel> channels) {
		this.outbox = outbox;
		this.channels = channels;
	}

	@Scheduled(fixedDelayString = "${backcheck.alerts.deliver-every:15s}", initialDelayString = "20s")
	void deliver() {
		this.outbox.due().forEach((id) -> this.outbox.take(id).ifPresent(this::deliver));
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
