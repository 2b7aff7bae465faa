package clinic.backcheck.questionnaire.result;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Pain over days beside what is expected on average: between 58 % less after a month
 * (Pengel 2003) and from 52 to 23 of 100 after six weeks (Menezes Costa 2012), starting
 * from the first score. A picture in its own units, with the numbers for a table.
 *
 * @param days how many days the picture spans: two weeks, six or thirteen
 * @param points what was told, in order of time
 * @param expected outline of what is expected; {@code null} where there was no pain
 * @param rows of the table, in order of time
 */
public record PainCourse(int days, List<Dot> points, @Nullable String expected, List<Row> rows) {

	private static final double PENGEL = Math.log(1 / 0.42) / 30;

	private static final double MENEZES_COSTA = Math.log(52 / 23.0) / 42;

	private static final int[] SPANS = { 14, 42, 91 };

	private static final int LEFT = 34;

	private static final int RIGHT = 326;

	private static final int BOTTOM = 150;

	private static final int STEP = 13;

	private static final int SAMPLES = 12;

	private static final int ROOM = 12;

	public PainCourse {
		points = List.copyOf(points);
		rows = List.copyOf(rows);
	}

	/**
	 * The course of these scores; {@code null} where there are fewer than two, which make
	 * no course.
	 * @param scores oldest first
	 */
	static @Nullable PainCourse of(List<Score> scores, Words words) {
		if (scores.size() < 2) {
			return null;
		}
		Score first = scores.get(0);
		int last = day(first, scores.get(scores.size() - 1));
		int days = SPANS[0];
		for (int i = 1; i < SPANS.length && last > days; i++) {
			days = SPANS[i];
		}
		int span = Math.max(days, last);
		var rows = new ArrayList<Row>();
		var points = new ArrayList<Dot>();
		for (Score score : scores) {
			int day = day(first, score);
			points.add(new Dot(across(day, span), up(score.pain()), score.pain()));
			rows.add(new Row(words.date(score.at()), score.pain(), range(first.pain(), day, words)));
		}
		if (last < span) {
			rows.add(new Row(words.date(first.at().plus(Duration.ofDays(span))), null,
					range(first.pain(), span, words)));
		}
		return new PainCourse(span, points, (first.pain() > 0) ? outline(first.pain(), span) : null, rows);
	}

	/** The line through the points. */
	public String line() {
		return this.points.stream().map((dot) -> dot.x() + " " + dot.y()).collect(Collectors.joining("L", "M", ""));
	}

	/**
	 * Whether there is room for the number of this point: of two in one place, the newer
	 * has it.
	 */
	public boolean labelled(int point) {
		return point == this.points.size() - 1 || this.points.get(point + 1).x() - this.points.get(point).x() >= ROOM;
	}

	/**
	 * What share of the first score is left, where it goes fast and where it goes slowly.
	 */
	static double[] left(int day) {
		return new double[] { Math.exp(-PENGEL * day), Math.exp(-MENEZES_COSTA * day) };
	}

	private static int day(Score first, Score score) {
		return (int) Duration.between(first.at(), score.at()).toDays();
	}

	private static String range(int pain, int day, Words words) {
		long low = Math.round(pain * left(day)[0]);
		long high = Math.round(pain * left(day)[1]);
		return (low == high) ? String.valueOf(low) : words.say("questionnaire.recheck.course.range", low, high);
	}

	private static int across(int day, int span) {
		return LEFT + (RIGHT - LEFT) * day / span;
	}

	private static int up(double pain) {
		return (int) Math.round(BOTTOM - STEP * pain);
	}

	private static String outline(int pain, int span) {
		var forth = new StringBuilder();
		var back = new StringBuilder();
		for (int i = 0; i <= SAMPLES; i++) {
			int day = span * i / SAMPLES;
			double[] left = left(day);
			forth.append(corner((i == 0) ? 'M' : 'L', across(day, span), BOTTOM - STEP * pain * left[1]));
			back.insert(0, corner('L', across(day, span), BOTTOM - STEP * pain * left[0]));
		}
		return forth.append(back).append('Z').toString();
	}

	private static String corner(char how, int x, double y) {
		return String.format(Locale.ROOT, "%c%d %.0f", how, x, y);
	}

	/** How strong the pain was. */
	record Score(Instant at, int pain) {
	}

	/** A point of the picture. */
	public record Dot(int x, int y, int pain) {
	}

	/**
	 * A row of the table.
	 *
	 * @param pain {@code null} where that day is still to come
	 */
	public record Row(String date, @Nullable Integer pain, String expected) {
	}

}
