package clinic.backcheck.questionnaire.checks;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.AnsweredBy;
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

	private final KeptResults kept;

	private final SavedChecks saved;

	private final Editions editions;

	private final ResultWriter writer;

	private final Deliveries deliveries;

	private final CheckSettings settings;

	private final RecheckReminders reminders;

	private final Comparisons comparisons;

	private final Clock clock;

	Results(Checks checks, Submissions submissions, KeptResults kept, SavedChecks saved, Editions editions,
			ResultWriter writer, Deliveries deliveries, CheckSettings settings, RecheckReminders reminders,
			Comparisons comparisons, Clock clock) {
		this.checks = checks;
		this.submissions = submissions;
		this.kept = kept;
		this.saved = saved;
		this.editions = editions;
		this.writer = writer;
		this.deliveries = deliveries;
		this.settings = settings;
		this.reminders = reminders;
		this.comparisons = comparisons;
		this.clock = clock;
	}

	/**
	 * What was shown to whoever holds the token, if no check is open: a device may keep
	 * an earlier result beside an open one.
	 */
	@Transactional(readOnly = true)
	public Optional<ResultPage> result(Token token) {
		Instant now = this.clock.instant();
		return this.checks.find(token.hash(), now).filter((check) -> !check.finished()).isPresent() ? Optional.empty()
				: this.submissions.find(token.hash(), now).map(Submission::page);
	}

	/**
	 * The same in the language of the reader, where the edition speaks it. What was shown
	 * first stays frozen; this says the same again, from the same answers and edition.
	 */
	@Transactional(readOnly = true)
	public Optional<ResultPage> result(Token token, Locale reader) {
		return this.submissions.find(token.hash(), this.clock.instant())
			.map((submission) -> in(reader.getLanguage(), submission).orElseGet(submission::page));
	}

	/** In another language than it was frozen in, if its edition speaks it. */
	Optional<ResultPage> in(String language, Submission submission) {
		Edition edition = this.editions.edition(submission.edition());
		return (language.equals(submission.page().language()) || !edition.languages().contains(language))
				? Optional.empty() : Optional.of(inLanguage(language, submission, edition));
	}

	private ResultPage inLanguage(String language, Submission submission, Edition edition) {
		Instant at = submission.submittedAt();
		Finished finished = new Finished(edition, language, Given.answers(submission.answers(), at),
				submission.reference(), at, submission.answeredBy());
		Assessment assessment = submission.assessment();
		ResultPage page = (assessment == null) ? this.writer.writeFailed(finished) : this.comparisons
			.page(this.writer.write(finished, assessment), finished, assessment, submission.recheckOf());
		return (submission.sentAt() == null) ? page
				: this.writer.sent(page, submission.answeredBy(), submission.sentAt());
	}

	/** Who gave the answers, if the check is finished. */
	@Transactional(readOnly = true)
	public Optional<AnsweredBy> answeredBy(Token token) {
		return this.submissions.find(token.hash(), this.clock.instant()).map(Submission::answeredBy);
	}

	/**
	 * Finishes the check, or finds it finished, and sends it if somebody said who they
	 * are.
	 * @param reader the check is frozen in this language where the edition speaks it: it
	 * can be another than that of the last answer
	 * @param contact {@code null} for advice only; it is given with the person's consent
	 * @throws WebException if the check of this token is gone, whatever else the device
	 * keeps
	 */
	@Transactional
	public void finish(Token token, Locale reader, SentCheck.@Nullable Contact contact) {
		Instant now = this.clock.instant();
		Optional<Check> open = this.checks.lock(token.hash(), now).filter((check) -> !check.finished());
		Optional<Submission> earlier = open.flatMap(this::earlier).filter(Submission::sent);
		Submission submission = open.isPresent() ? freeze(open.get(), reader, now)
				: this.submissions.lock(token.hash(), now)
					.filter((result) -> this.submissions.existsByTokenHash(token.hash()))
					.orElseThrow(WebException::gone);
		if (earlier.isPresent()) {
			this.deliveries.along(submission, earlier.get(), now);
		}
		else if (contact != null && !submission.sent()) {
			this.deliveries.send(submission, contact, now);
		}
	}

	/**
	 * Sends the result that this device shows; a check that is open beside it stays open.
	 * @param reference of the result that is meant
	 * @throws WebException if the device no longer shows that one
	 */
	@Transactional
	public void send(Token token, String reference, SentCheck.Contact contact) {
		Instant now = this.clock.instant();
		Submission submission = this.submissions.lock(token.hash(), now)
			.filter((result) -> result.reference().equals(reference))
			.orElseThrow(WebException::gone);
		if (!submission.sent()) {
			this.deliveries.send(submission, contact, now);
		}
	}

	/**
	 * Whether finishing sends it: it is the re-check of a check that the clinic has. The
	 * consent and the contact are those of then.
	 */
	@Transactional(readOnly = true)
	public boolean sendsItself(Token token) {
		return this.checks.find(token.hash(), this.clock.instant())
			.filter((check) -> !check.finished())
			.flatMap(this::earlier)
			.filter(Submission::sent)
			.isPresent();
	}

	/** The finished check that a re-check follows, while it is kept. */
	private Optional<Submission> earlier(Check check) {
		return Optional.ofNullable(check.recheckOf()).flatMap(this.submissions::findById);
	}

	/**
	 * A fault in the rules must end with a human being, not with an error page: the
	 * answers are frozen all the same, and the page says whom to call.
	 */
	private Submission freeze(Check check, Locale reader, Instant now) {
		Edition edition = this.editions.edition(check.edition());
		if (edition.languages().contains(reader.getLanguage())) {
			check.touch(reader.getLanguage(), now, this.settings.idle());
		}
		Answers answers = Given.answers(check.answers(), now);
		Finished finished = new Finished(edition, check.language(), answers, freshReference(), now, check.answeredBy());
		check.finish();
		this.kept.replace(check.tokenHash());
		this.saved.spend(check.id());
		Optional.ofNullable(check.recheckOf()).ifPresent(this.reminders::forget);
		try {
			Assessment assessment = edition.assessor().assess(answers);
			return freeze(check, finished, assessment, this.comparisons.page(this.writer.write(finished, assessment),
					finished, assessment, check.recheckOf()));
		}
		catch (RuntimeException ex) {
			LOGGER.error("The rules of edition {} could not be applied to {}: {} at {}", edition.number(),
					finished.reference(), ex.getClass().getName(), place(ex));
			return freeze(check, finished, null, this.writer.writeFailed(finished));
		}
	}

	private Submission freeze(Check check, Finished finished, @Nullable Assessment assessment, ResultPage page) {
		return this.submissions.save(new Submission(check, earlier(check).orElse(null), finished.reference(),
				assessment, page, finished.at(), this.settings.keepAdviceOnly()));
	}

	/** Where it happened; the message is left out, because it could quote an answer. */
	private static String place(RuntimeException ex) {
		return (ex.getStackTrace().length > 0) ? ex.getStackTrace()[0].toString() : "an unknown place";
	}

	private String freshReference() {
		String reference = Reference.random();
		while (this.submissions.existsByReference(reference)) {
			reference = Reference.random();
		}
		return reference;
	}

}
