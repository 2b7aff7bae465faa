package clinic.backcheck.questionnaire.checks;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.result.Finished;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.web.WebException;

/**
 * Freezes finished checks and sends them to the clinic. Doing either twice is the same as
 * doing it once. What is frozen and what the clinic hears are one transaction.
 */
@Service
public class Results {

	private static final Logger LOGGER = LoggerFactory.getLogger(Results.class);

	private final Checks checks;

	private final Submissions submissions;

	private final Contacts contacts;

	private final Editions editions;

	private final ResultWriter writer;

	private final ApplicationEventPublisher events;

	private final CheckSettings settings;

	private final Clock clock;

	Results(Checks checks, Submissions submissions, Contacts contacts, Editions editions, ResultWriter writer,
			ApplicationEventPublisher events, CheckSettings settings, Clock clock) {
		this.checks = checks;
		this.submissions = submissions;
		this.contacts = contacts;
		this.editions = editions;
		this.writer = writer;
		this.events = events;
		this.settings = settings;
		this.clock = clock;
	}

	/** What was shown to whoever holds the token, if the check is finished. */
	@Transactional(readOnly = true)
	public Optional<ResultPage> result(Token token) {
		return this.submissions.find(token.hash()).map(Submission::page);
	}

	/**
	 * Finishes the check, or finds it finished, and sends it if somebody said who they
	 * are.
	 * @param contact {@code null} for advice only; it is given with the person's consent
	 * @throws WebException if the token finds nothing
	 */
	@Transactional
	public void finish(Token token, SentCheck.@Nullable Contact contact) {
		Instant now = this.clock.instant();
		Optional<Check> open = this.checks.lock(token.hash(), now).filter((check) -> !check.finished());
		Submission submission = open.isPresent() ? freeze(open.get(), now)
				: this.submissions.lock(token.hash()).orElseThrow(WebException::gone);
		if (contact != null && !submission.sent()) {
			send(submission, contact, now);
		}
	}

	/**
	 * A fault in the rules must end with a human being, not with an error page: the
	 * answers are frozen all the same, and the page says whom to call.
	 */
	private Submission freeze(Check check, Instant now) {
		Edition edition = this.editions.edition(check.edition());
		Answers answers = Given.answers(check.answers(), now);
		Finished finished = new Finished(edition, check.language(), answers, freshReference(), now, check.answeredBy());
		check.finish();
		try {
			Assessment assessment = edition.assessor().assess(answers);
			return freeze(check, finished, assessment, this.writer.write(finished, assessment));
		}
		catch (RuntimeException ex) {
			LOGGER.error("The rules of edition {} could not be applied to {}: {} at {}", edition.number(),
					finished.reference(), ex.getClass().getName(), place(ex));
			return freeze(check, finished, null, this.writer.writeFailed(finished));
		}
	}

	private Submission freeze(Check check, Finished finished, @Nullable Assessment assessment, ResultPage page) {
		return this.submissions.save(new Submission(check, finished.reference(), assessment, page, finished.at(),
				this.settings.keepAdviceOnly()));
	}

	/** Where it happened; the message is left out, because it could quote an answer. */
	private static String place(RuntimeException ex) {
		return (ex.getStackTrace().length > 0) ? ex.getStackTrace()[0].toString() : "an unknown place";
	}

	private void send(Submission submission, SentCheck.Contact contact, Instant now) {
		this.contacts.save(new Contact(submission.id(), contact, now));
		submission.send(this.writer.sent(submission.page(), now), now, this.settings.keepSent());
		this.events.publishEvent(new CheckSent(submission.id(), submission.reference(), submission.edition(),
				submission.urgency(), now, submission.assessmentFailed()));
	}

	private String freshReference() {
		String reference = Reference.random();
		while (this.submissions.existsByReference(reference)) {
			reference = Reference.random();
		}
		return reference;
	}

}
