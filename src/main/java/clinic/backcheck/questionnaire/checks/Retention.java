package clinic.backcheck.questionnaire.checks;

import java.time.Clock;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what is no longer to be kept. Several instances may run it at once: each only
 * deletes what is still there.
 */
@Component
class Retention {

	private static final Logger LOGGER = LoggerFactory.getLogger(Retention.class);

	private final Checks checks;

	private final SavedChecks saved;

	private final Submissions submissions;

	private final Contacts contacts;

	private final Clock clock;

	Retention(Checks checks, SavedChecks saved, Submissions submissions, Contacts contacts, Clock clock) {
		this.checks = checks;
		this.saved = saved;
		this.submissions = submissions;
		this.contacts = contacts;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${backcheck.checks.clean-every:15m}",
			initialDelayString = "${backcheck.jobs.begin-after:1m}")
	@Transactional
	void deleteWhatIsOver() {
		Instant now = this.clock.instant();
		this.saved.deleteExpired(now);
		int checks = this.checks.deleteExpired(now) + this.checks.deleteLeftBehind(now);
		this.contacts.deleteOver(now);
		int results = this.submissions.deleteOver(now) + this.submissions.deleteLeftBehind(now);
		this.submissions.forgetDevices(now);
		if (checks + results > 0) {
			LOGGER.info("Deleted {} checks and {} results that were no longer to be kept", checks, results);
		}
	}

}
