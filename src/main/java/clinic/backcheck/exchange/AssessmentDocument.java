package clinic.backcheck.exchange;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Grade;
import clinic.backcheck.rules.Urgency;

/**
 * An assessment in words, as machines read it.
 *
 * @param urgencySoFar from what is certain alone
 * @param complete whether every question that was shown has an answer
 * @param unanswered shown questions without an answer, each read as "not sure"
 * @param findings most urgent first
 * @param otherWays better ways for people for whom the questionnaire was not made
 * @param contradictions answers that do not fit together; the worse counted
 * @param sources those that are named above, by id
 */
record AssessmentDocument(int edition, String language, Urgency urgency, Urgency urgencySoFar, boolean complete,
		List<String> unanswered, List<Finding> findings, List<Explained> explanations, List<Advised> advice,
		List<Withheld> withheld, List<OtherWay> otherWays, List<Contradiction> contradictions, SafetyNet safetyNet,
		List<Source> sources) {

	/** Whether a red flag was raised, or cannot be ruled out. */
	enum State {

		RAISED, NOT_RULED_OUT

	}

	/**
	 * A red flag.
	 *
	 * @param why why it matters
	 * @param urgency what it contributes to the result
	 * @param ifCertain what it would be if everything in doubt turned out true
	 */
	record Finding(String flag, String name, String why, State state, Urgency urgency, Urgency ifCertain,
			List<Said> answers, List<String> sources) {
	}

	/**
	 * An answer in words.
	 *
	 * @param unsure whether doubt, rather than a plain answer, stands behind it
	 */
	record Said(String question, String text, List<String> answer, boolean unsure) {
	}

	/**
	 * What may be going on.
	 *
	 * @param said the answers that suggest it
	 */
	record Explained(String id, String title, String text, Grade grade, List<Said> said, List<String> sources) {
	}

	/** Something to do or to avoid. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Advised(String id, Advice.Kind kind, String title, String text, @Nullable String duration, Grade grade,
			List<String> sources) {
	}

	/**
	 * Advice that an answer barred.
	 *
	 * @param reason the id of the reason or of the red flag
	 * @param why the reason in words
	 * @param alternative what is given and may serve instead
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Withheld(String advice, String title, String reason, String why, List<Said> answers,
			@Nullable Alternative alternative) {
	}

	/** Advice that may serve instead. */
	record Alternative(String id, String title, String text) {
	}

	/** A better way. */
	record OtherWay(String id, String title, String text) {
	}

	/** Answers that do not fit together. */
	record Contradiction(String id, List<Said> answers) {
	}

	/**
	 * What would raise the urgency from here.
	 *
	 * @param changes of one answer, most urgent first
	 * @param always the signs that are said with every result
	 */
	record SafetyNet(List<Change> changes, Always always) {
	}

	/** The signs that are said with every result. */
	record Always(String title, List<String> items) {
	}

	/**
	 * The change of one answer.
	 *
	 * @param answer the option it would have to become
	 * @param followUp the answer to a question that the change opens
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Change(Changed answer, @Nullable Changed followUp, Urgency urgency, List<String> flags, List<String> watch) {
	}

	/** An answer as it would be. */
	record Changed(String question, String text, String option, String optionText) {
	}

	/** What stands behind a rule or a piece of advice. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Source(String id, String title, @Nullable String publisher, @Nullable Integer year, @Nullable String where,
			boolean verified) {
	}

}
