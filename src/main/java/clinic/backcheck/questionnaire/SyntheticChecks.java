package clinic.backcheck.questionnaire;

import java.time.Instant;
import java.util.List;

import clinic.backcheck.rules.Answers;

/**
 * Sends checks that a program made up. It exists in the profiles {@code demo} and
 * {@code seed} only.
 */
public interface SyntheticChecks {

	/**
	 * Answers and sends a check as a patient would, by the services behind the pages, at
	 * the time of the clock. Nobody waits for a re-check.
	 */
	SentCheck send(Filled filled);

	/**
	 * Assesses and freezes many and writes them as if they had been sent, in the
	 * transaction of the caller. Nobody is told of them, and nobody waits for a re-check.
	 * @param first the number of the first: a number has one reference, always the same
	 */
	List<SentCheck> write(List<Filled> filled, long first);

	/**
	 * What a made-up patient answered.
	 *
	 * @param at when it is sent
	 */
	record Filled(String language, AnsweredBy by, Answers answers, SentCheck.Contact contact, Instant at) {
	}

}
