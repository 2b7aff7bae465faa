package clinic.backcheck.questionnaire.result;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.result.ResultPage.Course;
import clinic.backcheck.questionnaire.result.ResultPage.Point;
import clinic.backcheck.questionnaire.result.ResultPage.Titled;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Urgency;

/**
 * How it usually goes, with dates. Only where something ordinary may be going on: nobody
 * with an urgent sign is told that most people get better.
 */
final class CourseWriter {

	private static final Duration BETTER = Duration.ofDays(3);

	private static final Duration OVER = Duration.ofDays(14);

	/** Hours since the massage, and where they lie in the picture. */
	private static final int[] HOURS = { 0, 24, 72, 168, 336 };

	private static final int[] ACROSS = { 14, 78, 150, 236, 316 };

	private final Finished finished;

	private final Words words;

	CourseWriter(Finished finished, Words words) {
		this.finished = finished;
		this.words = words;
	}

	@Nullable Course course(Assessment assessment) {
		OptionalInt hours = sinceMassage();
		if (assessment.urgency().atLeast(Urgency.URGENT) || assessment.explanations().isEmpty()
				|| hours.orElse(0) > OVER.toHours()) {
			return null;
		}
		Instant massage = this.finished.at().minus(Duration.ofHours(hours.orElse(0)));
		var steps = new ArrayList<Titled>();
		steps.add(new Titled(this.words.say("questionnaire.course.first"),
				this.words.say("questionnaire.course.first.text")));
		if (massage.plus(BETTER).isAfter(this.finished.at())) {
			steps.add(step("questionnaire.course.better", massage.plus(BETTER)));
		}
		steps.add(step("questionnaire.course.over", massage.plus(OVER)));
		return new Course(steps, hours.isPresent() ? point(hours.getAsInt()) : null);
	}

	private Titled step(String key, Instant date) {
		return new Titled(this.words.say("questionnaire.course.by", this.words.date(date)),
				this.words.say(key, this.words.service("doctor"), this.words.service("physiotherapist")));
	}

	private OptionalInt sinceMassage() {
		return this.finished.edition()
			.assessor()
			.catalogue()
			.questions()
			.filter((question) -> question instanceof Question.Quantity quantity && quantity.elapsed())
			.flatMap((question) -> this.finished.answers().to(question.id()).stream())
			.filter(Answer.Amount.class::isInstance)
			.mapToInt((answer) -> ((Answer.Amount) answer).value())
			.findFirst();
	}

	private static Point point(int hours) {
		int segment = 0;
		while (segment < HOURS.length - 2 && hours > HOURS[segment + 1]) {
			segment++;
		}
		double part = (double) (hours - HOURS[segment]) / (HOURS[segment + 1] - HOURS[segment]);
		double x = ACROSS[segment] + part * (ACROSS[segment + 1] - ACROSS[segment]);
		return new Point((int) Math.round(x), Curve.height(x));
	}

	/** The line of the picture: three cubic curves from left to right. */
	private static final class Curve {

		private static final List<double[]> PARTS = List.of(new double[] { 14, 128, 30, 120, 36, 52, 70, 46 },
				new double[] { 70, 46, 104, 40, 112, 62, 150, 84 },
				new double[] { 150, 84, 196, 108, 240, 118, 326, 124 });

		static int height(double x) {
			double[] part = PARTS.stream().filter((it) -> x <= it[6]).findFirst().orElse(PARTS.get(2));
			double low = 0;
			double high = 1;
			for (int i = 0; i < 30; i++) {
				double middle = (low + high) / 2;
				if (at(part, middle, 0) < x) {
					low = middle;
				}
				else {
					high = middle;
				}
			}
			return (int) Math.round(at(part, low, 1));
		}

		private static double at(double[] part, double t, int axis) {
			double s = 1 - t;
			return s * s * s * part[axis] + 3 * s * s * t * part[2 + axis] + 3 * s * t * t * part[4 + axis]
					+ t * t * t * part[6 + axis];
		}

	}

}
