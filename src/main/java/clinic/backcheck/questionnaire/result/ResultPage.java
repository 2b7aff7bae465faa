package clinic.backcheck.questionnaire.result;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;

/**
 * Everything that a result says, word by word. It is built once, kept as it is, and shown
 * again exactly so.
 *
 * @param saying what to say on the telephone, at EMERGENCY only
 * @param reasons what was raised
 * @param doubts what cannot be ruled out
 * @param fits which answers fit looking after it at home
 * @param advice what to do and what not, card by card
 * @param course {@code null} where no usual course can be promised
 * @param watch what would make it more urgent, most urgent first
 * @param again when to check again; {@code null} in results of before there were
 * re-checks
 * @param compared what changed since last time, in the result of a re-check
 */
public record ResultPage(String language, Level level, @Nullable String saying, List<Reason> reasons,
		List<Reason> doubts, @Nullable Fits fits, List<AdviceCard> advice, List<LeftOut> leftOut,
		List<Suggested> explanations, @Nullable Course course, List<Watch> watch, Signs caudaEquina, Sources sources,
		String reference, String finishedAt, Delivery delivery, @Nullable Again again, @Nullable Compared compared) {

	public ResultPage {
		reasons = List.copyOf(reasons);
		doubts = List.copyOf(doubts);
		advice = List.copyOf(advice);
		leftOut = List.copyOf(leftOut);
		explanations = List.copyOf(explanations);
		watch = List.copyOf(watch);
	}

	ResultPage withDelivery(Delivery delivery) {
		return new ResultPage(this.language, this.level, this.saying, this.reasons, this.doubts, this.fits, this.advice,
				this.leftOut, this.explanations, this.course, this.watch, this.caudaEquina, this.sources,
				this.reference, this.finishedAt, delivery, this.again, this.compared);
	}

	/** Where nothing was raised, a re-check says so of what it asked itself. */
	ResultPage withCompared(Compared compared, String fitsLead) {
		Fits found = (this.fits != null) ? new Fits(fitsLead, this.fits.said()) : null;
		return new ResultPage(this.language, this.level, this.saying, this.reasons, this.doubts, found, this.advice,
				this.leftOut, this.explanations, this.course, this.watch, this.caudaEquina, this.sources,
				this.reference, this.finishedAt, this.delivery, this.again, compared);
	}

	/** The last part of the style class of an urgency. */
	public static String css(Urgency urgency) {
		return LevelWriter.key(urgency);
	}

	/** Whether the patient has to be told before anything else when not to wait. */
	public boolean watchFirst() {
		return this.level.urgency().atLeast(Urgency.URGENT);
	}

	/**
	 * The card at the top.
	 *
	 * @param byWhen the date or time
	 */
	public record Level(Urgency urgency, String word, String heading, String text, @Nullable String byWhen) {
	}

	/**
	 * A finding.
	 *
	 * @param said the patient's own answers behind it
	 * @param why what it means; {@code null} where that would play down another finding
	 */
	public record Reason(Urgency urgency, String name, List<Quote> said, @Nullable String why) {

		Reason withoutMeaning() {
			return new Reason(this.urgency, this.name, this.said, null);
		}

	}

	/** The answers given to one question. */
	public record Quote(String question, List<String> answers) {
	}

	/** Why nothing was raised. */
	public record Fits(String lead, List<Quote> said) {
	}

	/**
	 * A card of advice.
	 *
	 * @param avoid whether it is something not to do
	 * @param aside whether it stands beside what to do, where there is room
	 */
	public record AdviceCard(String title, boolean avoid, boolean aside, List<AdviceItem> items) {
	}

	/** One piece of advice with the grade of its evidence in words. */
	public record AdviceItem(String title, String text, @Nullable String duration, String grade,
			List<Picture> pictures) {

		public AdviceItem {
			pictures = List.copyOf(pictures);
		}

	}

	/**
	 * A drawing that shows how.
	 *
	 * @param id the name of its file among the assets
	 * @param alt what it shows, for those who do not see it
	 */
	public record Picture(String id, String title, String alt) {
	}

	/**
	 * Advice that an answer barred.
	 *
	 * @param instead what may serve instead
	 */
	public record LeftOut(String title, List<Quote> said, String reason, @Nullable String instead) {
	}

	/**
	 * What may be going on.
	 *
	 * @param said the answers that suggest it
	 */
	public record Suggested(String title, String text, List<Quote> said) {
	}

	/** A paragraph with a heading. */
	public record Titled(String title, String text) {
	}

	/**
	 * What would make it more urgent.
	 *
	 * @param lead the sentence before the lines, where there are any
	 */
	public record Watch(Urgency urgency, String title, @Nullable String lead, List<String> lines) {
	}

	/** Signs that are printed on every result. */
	public record Signs(String title, List<String> items) {
	}

	/** What the result stands on. */
	public record Sources(String title, List<String> items, String edition) {
	}

	/**
	 * The usual course.
	 *
	 * @param here where the patient stands in the picture
	 * @param late whether it is too late for the picture, which ends after two weeks
	 */
	public record Course(List<Titled> steps, @Nullable Point here, @Nullable Boolean late) {
	}

	/** A point of the picture, in its own units. */
	public record Point(int x, int y) {
	}

	/**
	 * Who has it.
	 *
	 * @param how how to get the help that is needed, or what the clinic promises
	 * @param status one sentence for the reference card
	 * @param calls whom to ring
	 * @param ways who else is there, by day and at night
	 * @param relay how to call without hearing or speaking, at EMERGENCY only
	 */
	public record Delivery(boolean sent, String how, String status, List<Call> calls, List<String> ways,
			@Nullable String relay) {
	}

	/** A number to ring. */
	public record Call(String label, String href, boolean emergency) {
	}

	/**
	 * When to check again.
	 *
	 * @param date the day in words
	 */
	public record Again(String date, Instant at) {
	}

	/**
	 * A re-check beside the check before it.
	 *
	 * @param since the day of that check
	 * @param course {@code null} where there are too few scores for a picture
	 * @param complete whether nothing that the answers opened was left out
	 */
	public record Compared(Comparison.Trend overall, String since, List<ComparedLine> lines,
			@Nullable PainCourse course, boolean complete) {

		public Compared {
			lines = List.copyOf(lines);
		}

	}

	/** One thing that is compared. */
	public record ComparedLine(String name, String before, String now, Comparison.Trend trend) {
	}

}
