package clinic.backcheck.questionnaire.checks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.persistence.EntityManager;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.questionnaire.SyntheticChecks;
import clinic.backcheck.questionnaire.result.Finished;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Question;
import clinic.backcheck.web.Languages;

/** Sends made-up checks: one by one by the services, or many at once. */
@Component
@Profile({ "demo", "seed" })
class SyntheticSender implements SyntheticChecks {

	private final Journeys journeys;

	private final Results results;

	private final Submissions submissions;

	private final SentChecks sentChecks;

	private final Editions editions;

	private final ResultWriter writer;

	private final CheckSettings settings;

	private final EntityManager entityManager;

	private final Clock clock;

	/** Writing the page takes longer than all else: who answers alike gets a copy. */
	private final Map<Same, Assessed> assessed = new ConcurrentHashMap<>();

	SyntheticSender(Journeys journeys, Results results, Submissions submissions, SentChecks sentChecks,
			Editions editions, ResultWriter writer, CheckSettings settings, EntityManager entityManager, Clock clock) {
		this.journeys = journeys;
		this.results = results;
		this.submissions = submissions;
		this.sentChecks = sentChecks;
		this.editions = editions;
		this.writer = writer;
		this.settings = settings;
		this.entityManager = entityManager;
		this.clock = clock;
	}

	@Override
	@Transactional
	public SentCheck send(Filled filled) {
		Token token = this.journeys.start(filled.language(), filled.by());
		Standing standing = this.journeys.answer(token, filled.language(),
				given(this.editions.published(), filled.answers(), this.clock.instant()));
		this.journeys.insist(token, filled.language(),
				standing.contradictionsDue().stream().map(Catalogue.Contradiction::id).toList());
		this.results.finish(token, Languages.locale(filled.language()), filled.contact());
		Submission sent = this.submissions.find(token.hash(), this.clock.instant()).orElseThrow();
		// Nobody who was made up comes back: their silence says nothing.
		this.submissions.stopAwaiting(sent.id());
		return this.sentChecks.sentCheck(sent.id());
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public List<SentCheck> write(List<Filled> filled, long first) {
		Edition edition = this.editions.published();
		List<SentCheck> sent = new ArrayList<>();
		for (int i = 0; i < filled.size(); i++) {
			sent.add(freeze(edition, filled.get(i), Reference.of(first + i)));
		}
		this.entityManager.flush();
		for (SentCheck check : sent) {
			this.entityManager.persist(new Contact(check.id(), check.contact(), check.sentAt()));
		}
		this.entityManager.flush();
		this.entityManager.clear();
		return sent;
	}

	private SentCheck freeze(Edition edition, Filled filled, String reference) {
		Answers answers = filled.answers();
		Instant at = filled.at();
		Check check = new Check(Token.random(), edition.number(), filled.language(), filled.by(), at,
				this.settings.idle());
		check.answer(given(edition, answers, at));
		List<String> insisted = edition.assessor()
			.contradictions(answers)
			.stream()
			.map(Catalogue.Contradiction::id)
			.toList();
		check.acknowledge(insisted.stream().map(Standing.FIT::concat).toList());
		Assessed assessed = this.assessed.computeIfAbsent(new Same(filled.language(), filled.by(), answers),
				(same) -> assess(edition, filled, reference));
		Assessment assessment = assessed.assessment();
		ResultPage page = this.writer.sent(assessed.page(), filled.by(), at);
		Submission submission = new Submission(check, null, reference, assessment, page, at, this.settings.keepSent());
		submission.send(page, at, this.settings.keepSent());
		this.entityManager.persist(submission);
		return new SentCheck(submission.id(), reference, edition.number(), filled.language(), at, at, answers,
				assessment, Set.copyOf(insisted), filled.contact(), filled.by());
	}

	private Assessed assess(Edition edition, Filled filled, String reference) {
		Assessment assessment = edition.assessor().assess(filled.answers());
		return new Assessed(assessment,
				this.writer.write(
						new Finished(edition, filled.language(), filled.answers(), reference, filled.at(), filled.by()),
						assessment));
	}

	/**
	 * The answers as they are kept: hours gone by as the instant that they count from.
	 */
	private static Map<String, Given> given(Edition edition, Answers answers, Instant at) {
		var given = new LinkedHashMap<String, Given>();
		answers.byQuestion().forEach((id, answer) -> {
			boolean elapsed = edition.assessor()
				.question(id)
				.filter((question) -> question instanceof Question.Quantity quantity && quantity.elapsed())
				.isPresent();
			given.put(id, (elapsed && answer instanceof Answer.Amount hours)
					? Given.since(at.minus(Duration.ofHours(hours.value())), Ago.HOURS) : Given.of(answer));
		});
		return given;
	}

	/** What the assessment and the words of a page depend on. */
	private record Same(String language, AnsweredBy by, Answers answers) {
	}

	private record Assessed(Assessment assessment, ResultPage page) {
	}

}
