package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.rules.Walk;

/**
 * Where an open or finished check stands now: a snapshot, with what has to be shown next.
 *
 * @param given the answers as they are kept
 * @param answers the same as of now
 * @param acknowledged what was shown and passed, see {@link #emergencies()},
 * {@link #otherWaysDue()} and {@link #contradictionsDue()}
 * @param again the pages of a re-check; none in a first check
 * @param afresh whether somebody has just come back after a pause: the first page, the
 * emergency list, is asked again before anything else
 * @param returned whether somebody came back at all, so that some answers are older
 */
public record Standing(Edition edition, String language, Map<String, Given> given, Answers answers,
		Set<String> acknowledged, boolean finished, AnsweredBy answeredBy, List<Page> again, boolean afresh,
		boolean returned) {

	static final String FLAG = "flag:";

	static final String WAY = "way:";

	static final String FIT = "fit:";

	/** Where all answers are looked over. */
	public static final String ANSWERS = "/check/answers";

	/** Where answers are shown that do not fit together. */
	public static final String FITS = "/check/fits";

	public Standing {
		given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
		acknowledged = Set.copyOf(acknowledged);
		again = List.copyOf(again);
	}

	/** Whether the question was answered by the way in, so that no page asks it. */
	public static boolean known(String question) {
		return question.equals(KnownAnswers.QUESTION);
	}

	public Assessor assessor() {
		return this.edition.assessor();
	}

	/** Whether it asks some questions again, after a finished check. */
	public boolean recheck() {
		return !this.again.isEmpty();
	}

	/** The pages that this check may show. */
	public List<Page> pages() {
		return recheck() ? this.again : assessor().catalogue().pages();
	}

	public Walk walk() {
		return assessor().walk(this.answers, pages());
	}

	/**
	 * The findings that are a certain emergency already. In a re-check only what was told
	 * in it counts: whoever opens the link does not read what was told before, and what
	 * is new is not lost behind it.
	 */
	public List<Assessment.Finding> emergencies() {
		return assessor().raisedSoFar(this.answers)
			.stream()
			.filter((finding) -> finding.urgency() == Urgency.EMERGENCY)
			.map(this::told)
			.filter((finding) -> !finding.evidence().isEmpty())
			.toList();
	}

	private Assessment.Finding told(Assessment.Finding finding) {
		return new Assessment.Finding(finding.flag(), finding.raised(), finding.urgency(), finding.ifCertain(),
				finding.evidence().stream().filter((evidence) -> asks(evidence.question())).toList());
	}

	/** Whether this check asks the question, and does not only take an answer along. */
	private boolean asks(String question) {
		return pages().stream().anyMatch((page) -> has(page, question));
	}

	private static boolean has(Page page, String question) {
		return page.questions().stream().anyMatch((asked) -> asked.id().equals(question));
	}

	/** The same with more answers, which are not taken yet. */
	public Standing with(Map<String, Given> more, Instant now) {
		var all = new LinkedHashMap<>(this.given);
		all.putAll(more);
		return new Standing(this.edition, this.language, all, Given.answers(all, now), this.acknowledged, this.finished,
				this.answeredBy, this.again, this.afresh, this.returned);
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
	 * Answers that do not fit together, and that the patient has not stood by yet. What
	 * was told before a re-check can have changed since: that is no contradiction.
	 */
	public List<Catalogue.Contradiction> contradictionsDue() {
		return assessor().contradictions(this.answers)
			.stream()
			.filter((contradiction) -> contradiction.answers().keySet().stream().allMatch(this::asks))
			.filter((contradiction) -> !this.acknowledged.contains(FIT + contradiction.id()))
			.toList();
	}

	/** Whether it may be finished: all is answered and read, or help cannot wait. */
	public boolean mayFinish() {
		return next().equals(ANSWERS) || (!this.finished && !emergencies().isEmpty());
	}

	/** The path of what has to be shown next. */
	public String next() {
		if (this.finished) {
			return "/result";
		}
		if (this.afresh) {
			return "/check/" + first();
		}
		if (stopDue()) {
			return "/check/stop";
		}
		if (!otherWaysDue().isEmpty()) {
			return "/check/another-way";
		}
		String page = walk().next();
		if (page != null) {
			return "/check/" + page;
		}
		return contradictionsDue().isEmpty() ? ANSWERS : FITS;
	}

	/** The first page of all. */
	public String first() {
		return walk().pages().get(0);
	}

	/** Whether a question is asked again as if it had no answer yet. */
	public boolean afresh(Question question) {
		return this.afresh && question instanceof Question.Checklist && onFirst(question.id());
	}

	/** Whether these are answers of the first page. */
	boolean answersFirst(Map<String, Given> given) {
		return given.keySet().stream().anyMatch(this::onFirst);
	}

	/**
	 * What is kept of answers to questions that were asked afresh. They tell what came up
	 * since, so that nothing that was ticked before the pause is lost.
	 */
	Map<String, Given> sinceReturn(Map<String, Given> given) {
		var kept = new LinkedHashMap<>(given);
		kept.replaceAll((id, answer) -> (this.afresh && onFirst(id)) ? answer.with(this.given.get(id)) : answer);
		return kept;
	}

	private boolean onFirst(String question) {
		return pages().stream().anyMatch((page) -> page.id().equals(first()) && has(page, question));
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

	/** The patient stands by these answers that do not fit together. */
	List<String> insistingOn(Collection<String> contradictions) {
		var items = stillApplying();
		contradictionsDue().stream()
			.map(Catalogue.Contradiction::id)
			.filter(contradictions::contains)
			.forEach((id) -> items.add(FIT + id));
		return items;
	}

	/** What was passed and still holds: whatever comes back has to be read again. */
	List<String> stillApplying() {
		var items = new ArrayList<String>();
		emergencies().forEach((finding) -> items.add(FLAG + finding.flag()));
		assessor().otherWays(this.answers).forEach((way) -> items.add(WAY + way));
		assessor().contradictions(this.answers).forEach((contradiction) -> items.add(FIT + contradiction.id()));
		items.retainAll(this.acknowledged);
		return items;
	}

	@Override
	public String toString() {
		return "Standing[edition=" + this.edition.number() + "]";
	}

}
