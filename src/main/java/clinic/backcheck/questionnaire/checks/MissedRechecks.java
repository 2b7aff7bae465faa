package clinic.backcheck.questionnaire.checks;

import java.time.Clock;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.questionnaire.RecheckMissed;

/**
 * Tells of re-checks that did not come in time. Several instances may run it at once: who
 * clears the time first tells, in the same transaction.
 */
@Component
class MissedRechecks {

	private static final Logger LOGGER = LoggerFactory.getLogger(MissedRechecks.class);

	private final Submissions submissions;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Clock clock;

	MissedRechecks(Submissions submissions, ApplicationEventPublisher events, TransactionTemplate transaction,
			Clock clock) {
		this.submissions = submissions;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${backcheck.rechecks.look-every:15m}",
			initialDelayString = "${backcheck.jobs.begin-after:2m}")
	void tell() {
		this.submissions.missingRechecks(this.clock.instant()).forEach(this::tellOrGoOn);
	}

	private void tellOrGoOn(UUID check) {
		try {
			this.transaction.executeWithoutResult((status) -> tellOf(check));
		}
		catch (RuntimeException ex) {
			// Whatever is wrong with one check, the others must not wait for it.
			LOGGER.error("Nobody could be told that check {} was not followed up: {}", check,
					ex.getClass().getSimpleName());
		}
	}

	private void tellOf(UUID check) {
		if (this.submissions.stopAwaiting(check) == 1) {
			this.events.publishEvent(new RecheckMissed(check, this.clock.instant()));
		}
	}

}
