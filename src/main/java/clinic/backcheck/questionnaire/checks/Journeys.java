package clinic.backcheck.questionnaire.checks;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.web.WebException;

/**
 * Starts checks and takes answers. Whoever holds the token may change the check; two
 * changes at once wait for each other and the later one stands.
 */
@Service
public class Journeys {

	private final Checks checks;

	private final Submissions submissions;

	private final KeptResults kept;

	private final StopRecords stops;

	private final RecheckReminders reminders;

	private final Editions editions;

	private final CheckSettings settings;

	private final Clock clock;

	Journeys(Checks checks, Submissions submissions, KeptResults kept, StopRecords stops, RecheckReminders reminders,
			Editions editions, CheckSettings settings, Clock clock) {
		this.checks = checks;
		this.submissions = submissions;
		this.kept = kept;
		this.stops = stops;
		this.reminders = reminders;
		this.editions = editions;
		this.settings = settings;
		this.clock = clock;
	}

	/** Starts a check on the published edition, answered by the person themselves. */
	@Transactional
	public Token start(String language) {
		return start(language, AnsweredBy.THEMSELVES);
	}

	/** Starts a check on the published edition. */
	@Transactional
	public Token start(String language, AnsweredBy by) {
		Token token = Token.random();
		Edition edition = this.editions.published();
		Instant now = this.clock.instant();
		Check check = new Check(token, edition.number(), language, by, now, this.settings.idle());
		check.answer(KnownAnswers.of(edition, by));
		check.acknowledge(standing(check, now).passingKnown());
		this.checks.save(check);
		return token;
	}

	/** The check that the token finds, if there is one. */
	@Transactional(readOnly = true)
	public Optional<Standing> find(Token token) {
		Instant now = this.clock.instant();
		return this.checks.find(token.hash(), now).map((check) -> standing(check, now));
	}

	/** The same, if it is not finished. */
	@Transactional(readOnly = true)
	public Optional<Standing> open(Token token) {
		return find(token).filter((standing) -> !standing.finished());
	}

	/**
	 * Why the token finds nothing: there is none, the check is over, or somebody goes on
	 * with it on another device.
	 */
	@Transactional(readOnly = true)
	public WebException absence(Token token) {
		if (token.value().isEmpty()) {
			return WebException.noCheck();
		}
		return this.checks.movedFrom(token.hash()) ? WebException.moved() : WebException.checkOver();
	}

	/** Takes the answers of one page. */
	@Transactional
	public Standing answer(Token token, String language, Map<String, Given> given) {
		return change(token, language, (check, before) -> {
			check.answer(before.sinceReturn(given));
			check.askAgain(Doubt.unsettled(before, given));
			if (before.answersFirst(given)) {
				check.answeredAfresh();
			}
		});
	}

	/** Forgets the answer to one question: it was given by mistake. */
	@Transactional
	public Standing forget(Token token, String language, String question) {
		return change(token, language, (check, before) -> check.forget(List.of(question)));
	}

	/** The patient has read the stop page and goes on. */
	@Transactional
	public Standing passStop(Token token, String language) {
		return change(token, language, (check, before) -> check.acknowledge(before.passingStop()));
	}

	/** The patient has read of a better way and goes on. */
	@Transactional
	public Standing passOtherWay(Token token, String language, String way) {
		return change(token, language, (check, before) -> check.acknowledge(before.passingOtherWay(way)));
	}

	/** The patient was shown answers that do not fit together, and stands by them. */
	@Transactional
	public Standing insist(Token token, String language, Collection<String> contradictions) {
		return change(token, language, (check, before) -> check.acknowledge(before.insistingOn(contradictions)));
	}

	/**
	 * Whether the check of this token itself was finished, and not only one kept beside
	 * it.
	 */
	@Transactional(readOnly = true)
	public boolean ended(Token token) {
		return this.submissions.existsByTokenHash(token.hash());
	}

	/** Deletes the check that is open, and leaves what the device keeps beside it. */
	@Transactional
	public void discard(Token token) {
		this.checks.deleteByTokenHash(token.hash());
	}

	/**
	 * Deletes the check, its answers and its result, and earlier results of this device.
	 * What was sent stays with the clinic, but this device finds it no more.
	 * @return whether any had been sent
	 */
	@Transactional
	public boolean delete(Token token) {
		this.checks.deleteByTokenHash(token.hash());
		List<Submission> results = Stream
			.concat(this.submissions.lock(token.hash(), this.clock.instant()).stream(),
					this.kept.findByTokenHash(token.hash())
						.stream()
						.flatMap((kept) -> this.submissions.findById(kept.submissionId()).stream()))
			.distinct()
			.toList();
		results.forEach(this::forget);
		return results.stream().anyMatch(Submission::sent);
	}

	private void forget(Submission result) {
		this.reminders.forget(result.id());
		this.kept.forget(result.id());
		if (result.sent()) {
			result.forgetDevice();
		}
		else {
			this.submissions.delete(result);
		}
	}

	private Standing change(Token token, String language, BiConsumer<Check, Standing> change) {
		Instant now = this.clock.instant();
		Check check = this.checks.lock(token.hash(), now).orElseThrow(() -> absence(token));
		Standing before = standing(check, now);
		if (before.finished()) {
			return before;
		}
		change.accept(check, before);
		Standing after = standing(check, now);
		check.acknowledge(after.stillApplying());
		check.touch(language, now, this.settings.idle());
		recordStop(check, after, now);
		return standing(check, now);
	}

	/**
	 * Kept without a name, so that the clinic can count what it never hears of: once for
	 * each check, and no more where it was a mistake.
	 */
	private void recordStop(Check check, Standing after, Instant now) {
		List<String> flags = flags(after);
		Optional<StopRecord> kept = Optional.ofNullable(check.stopRecord()).flatMap(this.stops::findById);
		if (kept.isPresent() && flags.isEmpty()) {
			this.stops.deleteById(kept.get().id());
			check.stopRecord(null);
		}
		else if (kept.isPresent()) {
			kept.get().flags(flags);
		}
		else if (!flags.isEmpty()) {
			check.stopRecord(this.stops.save(new StopRecord(now, after.edition().number(), flags)).id());
		}
	}

	private static List<String> flags(Standing standing) {
		return standing.emergencies().stream().map(Assessment.Finding::flag).toList();
	}

	private Standing standing(Check check, Instant now) {
		Edition edition = this.editions.edition(check.edition());
		Map<String, Given> given = check.answers();
		return new Standing(edition, check.language(), given, Given.answers(given, now), check.acknowledged(),
				check.finished(), check.answeredBy(), AskedAgain.pages(edition, check.askedAgain()), check.afresh(),
				check.returned());
	}

}
