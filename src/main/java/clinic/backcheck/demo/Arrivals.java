package clinic.backcheck.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

import clinic.backcheck.rules.Urgency;

/**
 * When made-up checks arrive: at every hour of the day, but mostly while people are
 * awake.
 */
final class Arrivals {

	/** How many of a hundred arrive in each hour of the day. */
	private static final int[] BY_HOUR = { 1, 1, 0, 0, 0, 1, 2, 4, 7, 9, 9, 8, 6, 6, 6, 6, 6, 7, 7, 6, 4, 2, 1, 1 };

	private static final Duration OVERDUE = Duration.ofDays(14);

	private final Instant now;

	private final int days;

	private final ZoneId zone;

	Arrivals(Instant now, int days, ZoneId zone) {
		this.now = now;
		this.days = days;
		this.zone = zone;
	}

	/**
	 * Of a case that is closed by now, in the order of time.
	 * @param place where it lies between the first, 0, and the last, 1
	 */
	Instant past(double place, SplittableRandom random) {
		LocalDate today = this.now.atZone(this.zone).toLocalDate();
		LocalDate day = today.minusDays(1 + (long) ((1 - place) * (this.days - 1)));
		int second = random.nextInt(3600);
		return day.atTime(hour(random), second / 60, second % 60).atZone(this.zone).toInstant();
	}

	/**
	 * Of a case that is still open.
	 * @param overdue whether it may have waited too long
	 */
	Instant waiting(Urgency urgency, boolean overdue, SplittableRandom random) {
		Duration longest = overdue ? OVERDUE : switch (urgency) {
			case EMERGENCY -> Duration.ofMinutes(20);
			case URGENT -> Duration.ofHours(3);
			case SOON, SELF_CARE -> Duration.ofDays(2);
			case ROUTINE -> Duration.ofDays(11);
		};
		return this.now.minusSeconds(random.nextLong(1, longest.toSeconds())).truncatedTo(ChronoUnit.SECONDS);
	}

	private static int hour(SplittableRandom random) {
		int chance = random.nextInt(100);
		int hour = 0;
		while (chance >= BY_HOUR[hour]) {
			chance -= BY_HOUR[hour];
			hour++;
		}
		return hour;
	}

}
