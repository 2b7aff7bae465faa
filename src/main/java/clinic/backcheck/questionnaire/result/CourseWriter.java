package clinic.backcheck.questionnaire.result;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.result.ResultPage.Course;
import clinic.backcheck.questionnaire.result.ResultPage.Titled;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Urgency;

/**
 * How it usually goes, with dates: when to expect it to be better, and when to ask again.
 * Nobody with an urgent sign is told that most people get better.
 */
final class CourseWriter {

	/** Where the figures come from; an edition may lack some of them. */
	static final List<String> SOURCES = List.of("CAMBRON-2007", "PENGEL-2003", "MENEZES-COSTA-2012", "HENSCHKE-2008");

	private static final Duration SORENESS = Duration.ofDays(3);

	private static final Duration TWO_WEEKS = Duration.ofDays(14);

	private static final Duration SIX_WEEKS = Duration.ofDays(42);

	private final Finished finished;

	private final Words words;

	private final List<Step> steps = new ArrayList<>();

	CourseWriter(Finished finished, Words words) {
		this.finished = finished;
		this.words = words;
	}

	@Nullable Course course(Assessment assessment) {
		if (assessment.urgency().atLeast(Urgency.URGENT)) {
			return null;
		}
		OptionalInt hours = this.finished.sinceMassage();
		if (hours.isPresent()) {
			dated(assessment.urgency(), Duration.ofHours(hours.getAsInt()));
		}
		else {
			undated();
		}
		boolean late = hours.orElse(0) > TWO_WEEKS.toHours();
		return new Course(texts(assessment),
				(hours.isPresent() && !late) ? CoursePicture.point(hours.getAsInt()) : null, late);
	}

	/** In order of time, after a warning where the course is only a guess. */
	private List<Titled> texts(Assessment assessment) {
		List<Titled> texts = new ArrayList<>();
		if (assessment.explanations().isEmpty()) {
			texts.add(new Titled(this.words.say("questionnaire.course.guide"),
					this.words.say("questionnaire.course.guide.text")));
		}
		if (assessment.urgency().atLeast(Urgency.ROUTINE)) {
			by("seen", new LevelWriter(this.words).latest(assessment.urgency(), this.finished.at()));
		}
		this.steps.stream().sorted(Comparator.comparing(Step::at)).map(Step::text).forEach(texts::add);
		return texts;
	}

	private void dated(Urgency urgency, Duration since) {
		Instant massage = this.finished.at().minus(since);
		if (since.compareTo(SORENESS) < 0) {
			add(massage, this.words.say("questionnaire.course.first"), "first.text");
			by("better", massage.plus(SORENESS));
			by("over", massage.plus(TWO_WEEKS));
			return;
		}
		if (since.compareTo(TWO_WEEKS) <= 0) {
			since("sore", massage.plus(SORENESS));
			by("two-weeks", massage.plus(TWO_WEEKS));
		}
		else if (urgency == Urgency.SELF_CARE) {
			by("late", this.finished.at().plus(TWO_WEEKS));
		}
		if (since.compareTo(SIX_WEEKS) < 0) {
			by("six", massage.plus(SIX_WEEKS));
		}
		else {
			since("six-past", massage.plus(SIX_WEEKS));
		}
	}

	/** Nobody knows when the massage was: no date can be right. */
	private void undated() {
		Instant now = this.finished.at();
		add(now, this.words.say("questionnaire.course.first"), "first.text");
		add(now, this.words.say("questionnaire.course.after.soreness"), "better");
		add(now, this.words.say("questionnaire.course.after.two-weeks"), "two-weeks");
		add(now, this.words.say("questionnaire.course.after.six-weeks"), "six");
	}

	private void by(String key, Instant date) {
		add(date, this.words.say("questionnaire.course.by", this.words.date(date)), key);
	}

	private void since(String key, Instant date) {
		add(date, this.words.say("questionnaire.course.since", this.words.date(date)), key);
	}

	private void add(Instant at, String title, String key) {
		this.steps.add(new Step(at, new Titled(title, this.words.say("questionnaire.course." + key,
				this.words.service("doctor"), this.words.service("physiotherapist")))));
	}

	private record Step(Instant at, Titled text) {
	}

}
