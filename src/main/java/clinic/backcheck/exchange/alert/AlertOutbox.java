package clinic.backcheck.exchange.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.worklist.AlertStatus;
import clinic.backcheck.worklist.CaseUnopened;
import clinic.backcheck.worklist.UnopenedCases;

/**
 * Alerts on their way. They are written in the transaction that notes the alert on the
 * case, and each is delivered at least once, or tried until somebody opened the case.
 */
@Service
class AlertOutbox implements AlertStatus {

	/** For how long is shown what is over: it arrived, or was given up. */
	private static final Duration SHOWN = Duration.ofDays(7);

	/** Whoever waits longer than this may wait for a server that hangs. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Duration ONE_SENDING = Duration.ofMinutes(2);

	private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

	/** After so many the longest wait is reached. */
	private static final int DOUBLED = 6;

	private static final Limit AT_ONCE = Limit.of(50);

	private static final Logger LOGGER = LoggerFactory.getLogger(AlertOutbox.class);

	private final AlertDeliveries deliveries;

	private final List<AlertChannel> channels;

	private final UnopenedCases cases;

	private final Clock clock;

	AlertOutbox(AlertDeliveries deliveries, List<AlertChannel> channels, UnopenedCases cases, Clock clock) {
		this.cases = cases;
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

	/** First all that did not arrive, then the latest of those that did. */
	@Transactional(readOnly = true)
	List<AlertDelivery> shown() {
		Instant since = this.clock.instant().minus(SHOWN);
		return Stream
			.concat(this.deliveries.notDelivered(since).stream(), this.deliveries.delivered(since, AT_ONCE).stream())
			.toList();
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
		return (this.deliveries.take(id, now, now.plus(ONE_SENDING)) == 1)
				? this.deliveries.findById(id).filter((delivery) -> !isPast(delivery, now)) : Optional.empty();
	}

	/** What failed before must not say, hours later, that nobody opened the case. */
	private boolean isPast(AlertDelivery delivery, Instant now) {
		boolean past = delivery.attempts() > 0 && !this.cases.awaitsLook(delivery.reference());
		if (past) {
			delivery.giveUp(now);
		}
		return past;
	}

	@Transactional
	void delivered(UUID id) {
		this.deliveries.findById(id).ifPresent((delivery) -> delivery.delivered(this.clock.instant()));
	}

	/**
	 * Tries again later and later for as long as nobody has opened the case: the alert is
	 * the only one that it makes. What is given up stays on the page of alerts for a
	 * week.
	 */
	@Transactional
	void failed(UUID id, String fault) {
		this.deliveries.findById(id).ifPresent((delivery) -> {
			Instant now = this.clock.instant();
			boolean needed = this.cases.awaitsLook(delivery.reference());
			delivery.failed(fault, now, needed ? now.plus(wait(delivery.attempts())) : null);
			LOGGER.warn("Alert {} by {} failed, attempt {}: {}", id, delivery.channel(), delivery.attempts(), fault);
		});
	}

	private static Duration wait(int attempts) {
		Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, DOUBLED));
		return (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
	}

}
