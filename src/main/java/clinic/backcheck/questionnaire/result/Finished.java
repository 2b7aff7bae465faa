package clinic.backcheck.questionnaire.result;

import java.time.Instant;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.rules.Answers;

/**
 * A check at the moment when it is finished.
 *
 * @param answers as of then
 */
public record Finished(Edition edition, String language, Answers answers, String reference, Instant at) {

	Texts texts() {
		return this.edition.texts(this.language);
	}

	@Override
	public String toString() {
		return "Finished[" + this.reference + "]";
	}

}
