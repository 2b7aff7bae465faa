package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.result.Comparison;
import clinic.backcheck.questionnaire.result.Comparison.Then;
import clinic.backcheck.questionnaire.result.Finished;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Assessment;

/** Puts re-checks beside the checks before them. */
@Component
class Comparisons {

	private final Submissions submissions;

	private final Editions editions;

	private final ResultWriter writer;

	Comparisons(Submissions submissions, Editions editions, ResultWriter writer) {
		this.submissions = submissions;
		this.editions = editions;
		this.writer = writer;
	}

	/** What changed from one check to the next. */
	Comparison of(Submission before, Submission now) {
		return Comparison.of(this.editions.edition(now.edition()), then(before), then(now));
	}

	/**
	 * The page of a re-check with what is compared; unchanged where there is nothing to
	 * compare it with.
	 */
	ResultPage page(ResultPage page, Finished finished, Assessment assessment, @Nullable UUID recheckOf) {
		Optional<Submission> before = Optional.ofNullable(recheckOf).flatMap(this.submissions::findById);
		if (before.isEmpty()) {
			return page;
		}
		Then now = new Then(assessment.urgency(), finished.answers(), assessment);
		Then then = then(before.get());
		return this.writer.compared(page, finished, Comparison.of(finished.edition(), then, now), then, now,
				before.get().submittedAt(), scores(before.get().first(), finished));
	}

	/**
	 * The strength of the pain in all checks that follow each other, where it was told.
	 */
	private Map<Instant, Integer> scores(UUID first, Finished finished) {
		var scores = new LinkedHashMap<Instant, Integer>();
		Edition edition = finished.edition();
		String question = (edition.recheck() != null) ? edition.recheck().pain() : null;
		if (question != null) {
			List<Submission> chain = this.submissions.chain(first);
			chain.stream()
				.filter((check) -> check.submittedAt().isBefore(finished.at()))
				.forEach((check) -> score(check.submittedAt(), then(check).number(question), scores));
			score(finished.at(), (finished.answers().to(question).orElse(null) instanceof Answer.Amount amount)
					? amount.value() : null, scores);
		}
		return scores;
	}

	private static void score(Instant at, @Nullable Integer pain, Map<Instant, Integer> scores) {
		if (pain != null) {
			scores.put(at, pain);
		}
	}

	private static Then then(Submission check) {
		return new Then(check.urgency(), Given.answers(check.answers(), check.submittedAt()), check.assessment());
	}

}
