package clinic.backcheck.questionnaire.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.rules.Walk;

/**
 * Where an open or finished check stands now: a snapshot, with what has to be shown next.
 *
 * @param given the answers as they are kept
 * @param answers the same as of now
 * @param acknowledged what was shown and passed, see {@link #emergencies()} and
 * {@link #otherWaysDue()}
 */
public record Standing(Edition edition, String language, Map<String, Given> given, Answers answers,
		Set<String> acknowledged, boolean finished, AnsweredBy answeredBy) {

	private static final String FLAG = "flag:";

	private static final String WAY = "way:";

	/** Where all answers are looked over. */
	public static final String ANSWERS = "/check/answers";

	public Standing {
		given = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(given));
		acknowledged = Set.copyOf(acknowledged);
	}

	/** Whether the question was answered by the way in, so that no page asks it. */
	public static boolean known(String question) {
		return question.equals(KnownAnswers.QUESTION);
	}

	public Assessor assessor() {
		return this.edition.assessor();
	}

	public Walk walk() {
		return assessor().walk(this.answers);
	}

	/** The findings that are a certain emergency already. */
	public List<Assessment.Finding> emergencies() {
		return assessor().raisedSoFar(this.answers)
			.stream()
			.filter((finding) -> finding.urgency() == Urgency.EMERGENCY)
			.toList();
	}

	/** Whether an emergency is known that was not yet read and passed. */
	public boolean stopDue() {
		return emergencies().stream().anyMatch((finding) -> !this.acknowledged.contains(FLAG + finding.flag()));
	}

	/** The better ways that have not been read yet. */
	public List<String> otherWaysDue() {
		return assessor().otherWays(this.answers)
			.stream()
			.filter((way) -> !this.acknowledged.contains(WAY + way))
			.toList();
	}

	/**
	 * Whether the check may be finished: all is answered and read, or help cannot wait.
	 */
	public boolean mayFinish() {
		return next().equals(ANSWERS) || (!this.finished && !emergencies().isEmpty());
	}

	/** The path of what has to be shown next. */
	public String next() {
		if (this.finished) {
			return "/result";
		}
		if (stopDue()) {
			return "/check/stop";
		}
		if (!otherWaysDue().isEmpty()) {
			return "/check/another-way";
		}
		String page = walk().next();
		return (page == null) ? ANSWERS : "/check/" + page;
	}

	/** Every emergency counts as read and passed. */
	List<String> passingStop() {
		var items = stillApplying();
		emergencies().forEach((finding) -> items.add(FLAG + finding.flag()));
		return items.stream().distinct().toList();
	}

	/**
	 * What the way in has answered leads to no other way: the pages say it themselves.
	 */
	List<String> passingKnown() {
		return otherWaysDue().stream().map(WAY::concat).toList();
	}

	/** One more of the better ways counts as read. */
	List<String> passingOtherWay(String way) {
		var items = stillApplying();
		if (assessor().otherWays(this.answers).contains(way)) {
			items.add(WAY + way);
		}
		return items.stream().distinct().toList();
	}

	/** What was passed and still holds: whatever comes back has to be read again. */
	List<String> stillApplying() {
		var items = new ArrayList<String>();
		emergencies().forEach((finding) -> items.add(FLAG + finding.flag()));
		assessor().otherWays(this.answers).forEach((way) -> items.add(WAY + way));
		items.retainAll(this.acknowledged);
		return items;
	}

	@Override
	public String toString() {
		return "Standing[edition=" + this.edition.number() + "]";
	}

}
