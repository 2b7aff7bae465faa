package clinic.backcheck.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * By when a clinic can answer, by its opening hours. What patients are promised and what
 * staff see as due are both taken from here, so that they agree (docs/decisions/0020).
 */
public final class AnswerTimes {

	/** What it takes to read and to call; who waited for the door to open comes first. */
	private static final Duration TIME_TO_ANSWER = Duration.ofHours(1);

	private final OpeningHours hours;

	private final ZoneId zone;

	AnswerTimes(OpeningHours hours, ZoneId zone) {
		this.hours = hours;
		this.zone = zone;
	}

	/** Before the clinic closes, or early on the next day that it is open. */
	public Instant sameDay(Instant arrived) {
		if (duringTheDay(arrived)) {
			return end(arrived).filter(arrived::isBefore).or(() -> closing(arrived)).orElseThrow();
		}
		return early(this.hours.nextOpening(arrived));
	}

	/**
	 * So many days later at the same time, by the clock. If nobody is there then, before
	 * they leave; if nobody reads it until then, early on the next day that it is open.
	 */
	public Instant within(Instant arrived, int days) {
		Instant read = read(arrived);
		Instant earliest = read.equals(arrived) ? sameDay(arrived) : early(read);
		Instant latest = latest(arrived, days);
		Instant due = duringTheDay(latest) ? latest : lastEnd(arrived, latest).orElse(earliest);
		return due.isBefore(earliest) ? earliest : due;
	}

	/**
	 * From when somebody reads what arrives, with time to answer: that moment itself, or
	 * when the clinic opens next.
	 */
	public Instant read(Instant arrived) {
		boolean closesSoon = this.hours.isOpen(arrived)
				&& closing(arrived).filter((time) -> !time.isAfter(arrived.plus(TIME_TO_ANSWER))).isPresent();
		return this.hours.nextOpening(closesSoon ? closing(arrived).orElseThrow() : arrived);
	}

	/** Whether a moment is on the last of so many days, or before. */
	public boolean isWithin(Instant moment, Instant arrived, int days) {
		return !date(moment).isAfter(date(latest(arrived, days)));
	}

	/** So many days later at the same time, whether the clinic is open or not. */
	public Instant latest(Instant arrived, int days) {
		return arrived.atZone(this.zone).plusDays(days).toInstant();
	}

	private Instant early(Instant opening) {
		Instant due = opening.plus(TIME_TO_ANSWER);
		return end(opening).filter((end) -> end.isBefore(due)).orElse(due);
	}

	private Optional<Instant> lastEnd(Instant arrived, Instant latest) {
		for (LocalDate day = date(latest); !day.isBefore(date(arrived)); day = day.minusDays(1)) {
			Optional<Instant> end = end(day);
			if (end.isPresent() && end.get().isBefore(latest) && end.get().isAfter(arrived)) {
				return end;
			}
		}
		return Optional.empty();
	}

	private Optional<Instant> end(Instant moment) {
		return end(date(moment));
	}

	/** Midnight would be named by the next day, when it is over. */
	private Optional<Instant> end(LocalDate day) {
		return this.hours.lastClosing(day).map((closing) -> {
			ZonedDateTime local = closing.atZone(this.zone);
			return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? local.minusMinutes(1).toInstant() : closing;
		});
	}

	private Optional<Instant> closing(Instant moment) {
		return this.hours.lastClosing(date(moment));
	}

	/** Between the first opening and the last closing of its day, breaks included. */
	private boolean duringTheDay(Instant moment) {
		Instant opening = this.hours.nextOpening(date(moment).atStartOfDay(this.zone).toInstant());
		return !opening.isAfter(moment) && closing(moment).filter(moment::isBefore).isPresent();
	}

	private LocalDate date(Instant moment) {
		return moment.atZone(this.zone).toLocalDate();
	}

}
