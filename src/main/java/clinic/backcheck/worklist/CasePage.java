package clinic.backcheck.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.BodyMap;
import clinic.backcheck.questionnaire.result.Comparison;
import clinic.backcheck.questionnaire.result.PainCourse;
import clinic.backcheck.rules.Urgency;

/**
 * What the page of a case shows.
 *
 * @param assessment {@code null} where the rules could not be applied
 * @param marked {@code null} where the questionnaire had no body map
 * @param facts pain, massage, medicines and risks, before everything else that was said
 * @param rechecks {@code null} where there are none
 * @param earlier other checks of the same person, the latest first
 * @param summary the case as plain text, for another record system
 */
record CasePage(Head head, Contact contact, @Nullable Assessed assessment, @Nullable Marked marked,
		List<AnswerPart> facts, List<AnswerPart> answers, CaseActions actions, List<LogEntry> timeline,
		@Nullable Rechecks rechecks, List<Earlier> earlier, String summary) {

	/** The same with its plain text. */
	CasePage summedUp(String text) {
		return new CasePage(this.head, this.contact, this.assessment, this.marked, this.facts, this.answers,
				this.actions, this.timeline, this.rechecks, this.earlier, text);
	}

	/**
	 * The top of the page.
	 *
	 * @param owner {@code null} where nobody looks after the case
	 * @param outcome {@code null} while it is open
	 * @param answeredBy {@code null} where the patient answered alone
	 * @param machine what level the rules gave and who changed it; {@code null} where it
	 * stands
	 * @param looking who else has the page open
	 * @param attempts how often somebody tried to speak to the patient
	 * @param answered when the answers held; {@code null} where they were sent at once
	 */
	record Head(String reference, String name, int age, Urgency urgency, ClinicTime.Due due, String arrived,
			int edition, String language, boolean translated, String state, @Nullable String owner,
			@Nullable String outcome, @Nullable String followUp, @Nullable String answeredBy, @Nullable String machine,
			List<String> looking, int attempts, @Nullable String answered) {
	}

	/** Another check of the same person. */
	record Earlier(String reference, Urgency urgency, String arrived, String state) {
	}

	/**
	 * Who sent it.
	 *
	 * @param ageSaid the age that was answered; {@code null} where it fits the birthday
	 * @param note what they added in their own words, cut where a word calls for
	 * attention; empty where they added nothing
	 */
	record Contact(String telephone, String telephoneHref, String born, @Nullable Integer ageSaid,
			List<WatchWords.Piece> note) {
	}

	/** What the rules found. */
	record Assessed(List<Finding> raised, List<Finding> notRuledOut, List<Contradiction> contradictions,
			List<Denial> denied, Changes changes, List<String> advice, List<Withheld> withheld) {
	}

	/**
	 * On which answers the result hangs.
	 *
	 * @param raised most urgent first
	 * @param lowered what would have to be true instead
	 */
	record Changes(List<Raised> raised, List<Lowered> lowered) {
	}

	/**
	 * Single changes that lead to one level.
	 *
	 * @param lines what they would point to, with the changes
	 */
	record Raised(Urgency urgency, List<Line> lines) {
	}

	/** A single change that would lower the urgency to this level. */
	record Lowered(Urgency urgency, Line instead) {
	}

	/**
	 * A red flag.
	 *
	 * @param ifYes the urgency it would have if everything in doubt turned out true;
	 * {@code null} where doubt changes nothing
	 * @param askFirst whether that would be an emergency
	 */
	record Finding(String name, Urgency urgency, @Nullable Urgency ifYes, boolean askFirst, List<Line> evidence,
			String rows, String sources) {
	}

	/** A question and its answer, in clinical terms. */
	record Line(String question, String answer) {
	}

	/**
	 * Answers that do not fit together.
	 *
	 * @param insisted whether the patient was shown them and said that all are right
	 */
	record Contradiction(List<Line> answers, boolean insisted) {
	}

	/**
	 * The body map.
	 *
	 * @param places ids of the marked regions, by what the mark means
	 * @param lines the same in words
	 */
	record Marked(List<BodyMap.Figure> figures, Map<BodyMap.Mark, Set<String>> places, List<Line> lines) {
	}

	/**
	 * A sign that was asked for and is not there.
	 *
	 * @param answer {@code null} where the item of a list was not ticked
	 */
	record Denial(String sign, @Nullable String answer) {
	}

	/** Advice that an answer barred. */
	record Withheld(String advice, String reason, List<Line> evidence, @Nullable String instead) {
	}

	/** The answers of one part of the questionnaire. */
	record AnswerPart(String title, List<AnswerLine> lines) {
	}

	/**
	 * One answer.
	 *
	 * @param counts whether it still counts; a question that is hidden now does not
	 */
	record AnswerLine(String question, String answer, boolean unsure, boolean counts) {
	}

	/**
	 * What the patient told later.
	 *
	 * @param all the latest first
	 */
	record Rechecks(List<Recheck> all, @Nullable PainCourse course) {

	}

	/** A re-check beside the check before it. */
	record Recheck(int number, String at, Comparison.Trend overall, Urgency before, Urgency now,
			List<RecheckLine> lines) {

	}

	/** One thing that is compared. */
	record RecheckLine(String name, String before, String now, Comparison.Trend trend) {

	}

	/** An entry of the timeline. */
	record LogEntry(String at, String what, @Nullable String note) {
	}

}
