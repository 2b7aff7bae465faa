package clinic.backcheck.exchange.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.worklist.AlertStatus;
import clinic.backcheck.worklist.CaseUnopened;

/**
 * Alerts on their way. They are written in the transaction that notes the alert on the
 * case, and each is delivered at least once.
 */
@Service
class AlertOutbox implements AlertStatus {

	static final int MOST_ATTEMPTS = 10;

	/** For how long a failed delivery is shown. */
	private static final Duration SHOWN = Duration.ofDays(7);

	/** Whoever waits longer than this may wait for a server that hangs. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Duration ONE_SENDING = Duration.ofMinutes(2);

	private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

	private static final Limit AT_ONCE = Limit.of(50);

	private static final Logger LOGGER = LoggerFactory.getLogger(AlertOutbox.class);

	private final AlertDeliveries deliveries;

	private final List<AlertChannel> channels;

	private final Clock clock;

	AlertOutbox(AlertDeliveries deliveries, List<AlertChannel> channels, Clock clock) {
		this.deliveries = deliveries;
		this.channels = channels;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(CaseUnopened alert) {
		Instant now = this.clock.instant();
		this.channels.forEach((channel) -> this.deliveries.save(new AlertDelivery(alert, channel.kind(), now)));
	}

	@Override
	@Transactional(readOnly = true)
	public int undelivered() {
		Instant now = this.clock.instant();
		return this.deliveries.undelivered(now.minus(SHOWN), now.minus(PATIENCE));
	}

	@Transactional(readOnly = true)
	List<AlertDelivery> latest() {
		return this.deliveries.latest(this.clock.instant().minus(SHOWN), AT_ONCE);
	}

	/** Whether it should long be there, although nothing failed so far. */
	boolean late(AlertDelivery alert) {
		return alert.deliveredAt() == null && alert.madeAt().isBefore(this.clock.instant().minus(PATIENCE));
	}

	/** Where alerts go. */
	List<AlertDelivery.Channel> channels() {
		return this.channels.stream().map(AlertChannel::kind).toList();
	}

	@Transactional(readOnly = true)
	List<UUID> due(AlertDelivery.Channel channel) {
		return this.deliveries.due(channel, this.clock.instant(), AT_ONCE);
	}

	@Transactional
	Optional<AlertDelivery> take(UUID id) {
		Instant now = this.clock.instant();
		return (this.deliveries.take(id, now, now.plus(ONE_SENDING)) == 1) ? this.deliveries.findById(id)
				: Optional.empty();
	}

	@Transactional
	void delivered(UUID id) {
		this.deliveries.findById(id).ifPresent((delivery) -> delivery.delivered(this.clock.instant()));
	}

	/** Tries again later and later; what is given up stays on the page of alerts. */
	@Transactional
	void failed(UUID id, String fault) {
		this.deliveries.findById(id).ifPresent((delivery) -> {
			Instant now = this.clock.instant();
			boolean last = delivery.attempts() + 1 >= MOST_ATTEMPTS;
			Duration wait = FIRST_WAIT.multipliedBy(1L << delivery.attempts());
			delivery.failed(fault, now,
					last ? null : now.plus((wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT));
			LOGGER.warn("Alert {} by {} failed, attempt {}: {}", id, delivery.channel(), delivery.attempts(), fault);
		});
	}

}
