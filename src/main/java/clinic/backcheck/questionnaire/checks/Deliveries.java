package clinic.backcheck.questionnaire.checks;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.RecheckFinished;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.result.RecheckTime;
import clinic.backcheck.questionnaire.result.ResultWriter;

/** Hands finished checks to the clinic, in the transaction of whoever asks for it. */
@Component
class Deliveries {

	private final Checks checks;

	private final Contacts contacts;

	private final StopRecords stops;

	private final ResultWriter writer;

	private final ApplicationEventPublisher events;

	private final CheckSettings settings;

	private final RecheckSettings rechecks;

	private final Comparisons comparisons;

	Deliveries(Checks checks, Contacts contacts, StopRecords stops, ResultWriter writer,
			ApplicationEventPublisher events, CheckSettings settings, RecheckSettings rechecks,
			Comparisons comparisons) {
		this.checks = checks;
		this.contacts = contacts;
		this.stops = stops;
		this.writer = writer;
		this.events = events;
		this.settings = settings;
		this.rechecks = rechecks;
		this.comparisons = comparisons;
	}

	/** Sends a re-check as the check before it, with the contact and consent of then. */
	void along(Submission submission, Submission earlier, Instant now) {
		Contact contact = this.contacts.findById(earlier.id()).orElseThrow();
		this.contacts.save(contact.again(submission.id()));
		deliver(submission, now);
		this.events.publishEvent(new RecheckFinished(submission.id(), earlier.id(), submission.reference(),
				submission.edition(), submission.urgency(), now, submission.assessmentFailed(),
				this.comparisons.of(earlier, submission)));
	}

	/** Sends it to be called back. */
	void send(Submission submission, SentCheck.Contact contact, Instant now) {
		this.contacts.save(new Contact(submission.id(), contact, now));
		deliver(submission, now);
		this.events.publishEvent(new CheckSent(submission.id(), submission.reference(), submission.edition(),
				submission.urgency(), now, submission.assessmentFailed()));
	}

	private void deliver(Submission submission, Instant now) {
		// Who agreed to be called is a case, and no longer one of those who are only
		// counted.
		this.checks.findById(submission.id()).map(Check::stopRecord).ifPresent(this.stops::deleteById);
		submission.send(this.writer.sent(submission.page(), submission.answeredBy(), now), now,
				this.settings.keepSent());
		if (this.rechecks.awaited().contains(submission.urgency())) {
			Duration until = RecheckTime.after(submission.urgency(), OptionalInt.empty()).plus(this.rechecks.grace());
			submission.awaitRecheck(now.plus(until));
		}
	}

}
