package clinic.backcheck.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.rules.Urgency;

/**
 * Tells of EMERGENCY and URGENT cases that nobody opened within their time: an EMERGENCY
 * within minutes of its arrival, an URGENT one when it is due. Once for each time that a
 * case arrives, comes back or gets worse; several instances may run it at once.
 */
@Component
class Escalation implements UnopenedCases {

	private static final Logger LOGGER = LoggerFactory.getLogger(Escalation.class);

	private static final Limit BATCH = Limit.of(100);

	private final Cases cases;

	private final Timeline timeline;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final DueTimes dueTimes;

	Escalation(Cases cases, Timeline timeline, ApplicationEventPublisher events, TransactionTemplate transaction,
			Clock clock, DueTimes dueTimes) {
		this.cases = cases;
		this.timeline = timeline;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
		this.dueTimes = dueTimes;
	}

	@Scheduled(fixedDelayString = "${backcheck.alerts.look-every:1m}",
			initialDelayString = "${backcheck.jobs.begin-after:1m}")
	void tell() {
		Instant now = this.clock.instant();
		this.cases.unopened(ListRank.of(Urgency.EMERGENCY), now.minus(this.dueTimes.emergency()), BATCH)
			.forEach((id) -> tellOrGoOn(id, now));
		this.cases.unopened(ListRank.of(Urgency.URGENT), now, BATCH).forEach((id) -> tellOrGoOn(id, now));
	}

	private void tellOrGoOn(UUID id, Instant now) {
		try {
			tell(id, now);
		}
		catch (RuntimeException ex) {
			// Whatever is wrong with one case, those behind it must not wait for it.
			LOGGER.error("Nobody could be told that case {} waits: {}", id, ex.getClass().getSimpleName());
		}
	}

	@Override
	public boolean awaitsLook(String reference) {
		return this.cases.existsByReferenceAndOpenTrueAndAwaitsLookTrue(reference);
	}

	private void tell(UUID id, Instant now) {
		this.transaction.executeWithoutResult((
				status) -> this.cases.lockById(id).filter((subject) -> subject.waitsUnopened()).ifPresent((subject) -> {
					CaseEvent entry = subject.alert(now);
					this.timeline.keep(subject, entry);
					this.events.publishEvent(new CaseUnopened(subject.reference(), subject.urgency(), subject.dueAt()));
				}));
	}

}
