package clinic.backcheck.questionnaire.result;

import java.time.Instant;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Answers;

/**
 * A check at the moment when it is finished.
 *
 * @param answers as of then
 */
public record Finished(Edition edition, String language, Answers answers, String reference, Instant at,
		AnsweredBy answeredBy) {

	/** A check of somebody who answered for themselves. */
	public Finished(Edition edition, String language, Answers answers, String reference, Instant at) {
		this(edition, language, answers, reference, at, AnsweredBy.THEMSELVES);
	}

	Texts texts() {
		return this.edition.texts(this.language);
	}

	@Override
	public String toString() {
		return "Finished[" + this.reference + "]";
	}

}
