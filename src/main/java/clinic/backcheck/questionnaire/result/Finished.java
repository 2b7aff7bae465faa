package clinic.backcheck.questionnaire.result;

import java.time.Instant;
import java.util.OptionalInt;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Question;

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

	/** Hours since the massage, if they are known. */
	OptionalInt sinceMassage() {
		return this.edition.assessor()
			.catalogue()
			.questions()
			.filter((question) -> question instanceof Question.Quantity quantity && quantity.elapsed())
			.flatMap((question) -> this.answers.to(question.id()).stream())
			.filter(Answer.Amount.class::isInstance)
			.mapToInt((answer) -> ((Answer.Amount) answer).value())
			.findFirst();
	}

	@Override
	public String toString() {
		return "Finished[" + this.reference + "]";
	}

}
