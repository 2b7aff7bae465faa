package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import clinic.backcheck.rules.Urgency;

/** Times as staff read them, in the clinic's zone and seen from one moment. */
final class ClinicTime {

	private static final int NEAR_DAYS = 6;

	private static final int MINUTES = 60;

	private final Instant now;

	private final ZoneId zone;

	private final Say say;

	/** Whether it is read later: then every time has its date with the year. */
	private final boolean kept;

	ClinicTime(Instant now, ZoneId zone, Say say) {
		this(now, zone, say, false);
	}

	private ClinicTime(Instant now, ZoneId zone, Say say, boolean kept) {
		this.now = now;
		this.zone = zone;
		this.say = say;
		this.kept = kept;
	}

	/** The same times for what is kept elsewhere and says nothing of when it was read. */
	ClinicTime kept() {
		return new ClinicTime(this.now, this.zone, this.say, true);
	}

	/** From when everything is seen. */
	String made() {
		return record(this.now);
	}

	/**
	 * The clock alone today, with the weekday within a week, else the date, with the year
	 * if it is another.
	 */
	String moment(Instant at) {
		if (this.kept) {
			return record(at);
		}
		ZonedDateTime local = at.atZone(this.zone);
		long days = Math.abs(ChronoUnit.DAYS.between(today(), local.toLocalDate()));
		if (days == 0) {
			return clock(at);
		}
		return (days <= NEAR_DAYS) ? this.say.text("worklist.time.weekday", format("weekday", local), clock(at))
				: format((local.getYear() == today().getYear()) ? "date" : "full", local);
	}

	/**
	 * The same for what was done, which always has its clock: further back date and year
	 * too.
	 */
	String entry(Instant at) {
		LocalDate day = at.atZone(this.zone).toLocalDate();
		return (Math.abs(ChronoUnit.DAYS.between(today(), day)) <= NEAR_DAYS) ? moment(at) : record(at);
	}

	/** A moment as it was typed, date and clock. */
	String typed(LocalDateTime at) {
		return record(at.atZone(this.zone).toInstant());
	}

	/** Date with its year and clock, whatever today is: for the record. */
	String record(Instant at) {
		return this.say.text("worklist.time.record", format("full", at.atZone(this.zone)), clock(at));
	}

	String clock(Instant at) {
		return format("clock", at.atZone(this.zone)).toLowerCase(this.say.locale());
	}

	String birthday(LocalDate date) {
		return birthday(date, this.say);
	}

	static String birthday(LocalDate date, Say say) {
		return DateTimeFormatter.ofPattern(say.text("worklist.time.birthday-pattern"), say.locale()).format(date);
	}

	int age(LocalDate born) {
		return Period.between(born, today()).getYears();
	}

	/** How long is left, or how long it is overdue, in words. */
	Due due(Urgency urgency, Instant due) {
		if (this.kept) {
			return kept(urgency, due);
		}
		Duration left = Duration.between(this.now, due);
		if (left.isNegative()) {
			Duration late = left.negated();
			if (late.toMinutes() < 1) {
				return new Due(this.say.text("worklist.due.now"), this.say.text("worklist.due.at-once"), false);
			}
			return new Due(this.say.text("worklist.due.overdue", length(late)),
					this.say.text("worklist.due.was", moment(due)), true);
		}
		if (urgency == Urgency.EMERGENCY) {
			return new Due(this.say.text("worklist.due.now"), this.say.text("worklist.due.at-once"), false);
		}
		return new Due(ahead(urgency, due, left), this.say.text("worklist.due.by", moment(due)), false);
	}

	/** The time itself: how long was left is no longer true when it is read. */
	private Due kept(Urgency urgency, Instant due) {
		boolean late = due.isBefore(this.now);
		String kind = (urgency == Urgency.SELF_CARE && !late) ? "worklist.recheck." : "worklist.due.";
		return new Due(this.say.text(late ? "worklist.due.was" : kind + "on", record(due)), "", late);
	}

	private String ahead(Urgency urgency, Instant due, Duration left) {
		String kind = (urgency == Urgency.SELF_CARE) ? "worklist.recheck." : "worklist.due.";
		long days = ChronoUnit.DAYS.between(today(), due.atZone(this.zone).toLocalDate());
		if (days == 0) {
			return this.say.text(kind + "in", length(left));
		}
		return (days == 1) ? this.say.text(kind + "tomorrow") : this.say.text(kind + "days", days);
	}

	private String length(Duration length) {
		if (length.toDays() >= 2) {
			return this.say.text("worklist.time.days", length.toDays());
		}
		if (length.toMinutes() < MINUTES) {
			return this.say.text("worklist.time.minutes", length.toMinutes());
		}
		return (length.toMinutesPart() == 0) ? this.say.text("worklist.time.hours", length.toHours())
				: this.say.text("worklist.time.hours-minutes", length.toHours(), length.toMinutesPart());
	}

	LocalDate today() {
		return this.now.atZone(this.zone).toLocalDate();
	}

	private String format(String pattern, ZonedDateTime local) {
		return DateTimeFormatter.ofPattern(this.say.text("worklist.time." + pattern + "-pattern"), this.say.locale())
			.format(local);
	}

	/**
	 * When something is due.
	 *
	 * @param words how long is left
	 * @param at the time itself; empty where the words have it
	 * @param late whether it needs the mark
	 */
	record Due(String words, String at, boolean late) {
	}

}
