package clinic.backcheck.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When somebody in the clinic reads what was sent, by weekday and in the clinic's zone.
 */
public final class OpeningHours {

	private final Map<DayOfWeek, List<Span>> spans;

	/**
	 * Longest closure that is looked beyond; a clinic that is closed for longer is none.
	 */
	private static final int LONGEST_CLOSURE = 366;

	private final Map<LocalDate, SpecialDay> specialDays;

	private final ZoneId zone;

	private OpeningHours(Map<DayOfWeek, List<Span>> spans, Map<LocalDate, SpecialDay> specialDays, ZoneId zone) {
		this.spans = spans;
		this.specialDays = specialDays;
		this.zone = zone;
	}

	/**
	 * Reads ranges such as {@code 08:00-12:00, 13:00-18:00}; {@code 24:00} may end a day.
	 * @throws IllegalArgumentException naming the day, if one cannot be read
	 */
	public static OpeningHours parse(Map<DayOfWeek, String> days, ZoneId zone) {
		Map<DayOfWeek, List<Span>> spans = new EnumMap<>(DayOfWeek.class);
		days.forEach((day, text) -> {
			if (!text.isBlank()) {
				spans.put(day, spans(day, text));
			}
		});
		if (spans.isEmpty()) {
			throw new IllegalArgumentException(
					"backcheck.clinic.opening-hours: the clinic must open on one day at least");
		}
		return new OpeningHours(spans, Map.of(), zone);
	}

	/**
	 * The same week with days that differ: closures, holidays, other hours.
	 * @param days ranges as {@link #parse} takes them, by date; blank for a closed day
	 * @throws IllegalArgumentException naming the day, if its ranges cannot be read
	 */
	public OpeningHours with(Map<LocalDate, String> days) {
		Map<LocalDate, SpecialDay> special = new TreeMap<>();
		days.forEach((date, text) -> special.put(date,
				new SpecialDay(date, text.isBlank() ? List.of() : spans(date.getDayOfWeek(), text))));
		return new OpeningHours(this.spans, special, this.zone);
	}

	/** The days that differ between two dates, both included, in order. */
	List<SpecialDay> specialDays(LocalDate from, LocalDate to) {
		return this.specialDays.values()
			.stream()
			.filter((day) -> !day.date().isBefore(from) && !day.date().isAfter(to))
			.toList();
	}

	/** Is the clinic open at that moment? */
	public boolean isOpen(Instant moment) {
		ZonedDateTime local = moment.atZone(this.zone);
		return spans(local.toLocalDate()).stream()
			.anyMatch((span) -> span.holds(local.toLocalDate(), moment, this.zone));
	}

	/** That moment itself where the clinic is open, else when it opens next. */
	public Instant nextOpening(Instant moment) {
		if (isOpen(moment)) {
			return moment;
		}
		LocalDate today = moment.atZone(this.zone).toLocalDate();
		for (LocalDate date = today; !date.isAfter(today.plusDays(LONGEST_CLOSURE)); date = date.plusDays(1)) {
			for (Span span : spans(date)) {
				Instant start = span.start(date, this.zone);
				if (start.isAfter(moment)) {
					return start;
				}
			}
		}
		throw new IllegalStateException("The clinic does not open within a year");
	}

	/** When the clinic closes for the day; empty where it does not open on that day. */
	public Optional<Instant> lastClosing(LocalDate date) {
		List<Span> ranges = spans(date);
		return ranges.isEmpty() ? Optional.empty()
				: Optional.of(Span.at(ranges.get(ranges.size() - 1).to(), date, this.zone));
	}

	private List<Span> spans(LocalDate date) {
		SpecialDay special = this.specialDays.get(date);
		return (special != null) ? special.spans() : spans(date.getDayOfWeek());
	}

	/** The week as {@link #parse} takes it. */
	public Map<DayOfWeek, String> written() {
		Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
		this.spans.forEach(
				(day, spans) -> week.put(day, spans.stream().map(Span::written).collect(Collectors.joining(", "))));
		return week;
	}

	/** The ranges of a day of the week, in order; empty where the clinic is closed. */
	List<Span> spans(DayOfWeek day) {
		return this.spans.getOrDefault(day, List.of());
	}

	private static List<Span> spans(DayOfWeek day, String text) {
		List<Span> spans = new ArrayList<>();
		for (String range : text.split(",", -1)) {
			spans.add(Span.parse(day, range.trim()));
		}
		spans.sort(Comparator.comparing(Span::from));
		for (int i = 1; i < spans.size(); i++) {
			if (spans.get(i).from() < spans.get(i - 1).to()) {
				throw Span.unreadable(day, text, "its ranges overlap");
			}
		}
		return List.copyOf(spans);
	}

	/**
	 * A day that differs from its weekday.
	 *
	 * @param spans empty where the clinic is closed
	 */
	record SpecialDay(LocalDate date, List<Span> spans) {
	}

	/**
	 * One range within a day.
	 *
	 * @param from in minutes since midnight on the clock
	 * @param to the same, exclusive; 1440 is the end of the day
	 */
	record Span(int from, int to) {

		private static final int DAY = 24 * 60;

		static Span parse(DayOfWeek day, String range) {
			String[] ends = range.split("-", -1);
			if (ends.length != 2) {
				throw unreadable(day, range, "write it as in 08:00-18:00");
			}
			try {
				Span span = new Span(minutes(ends[0].trim()), minutes(ends[1].trim()));
				if (span.from >= span.to) {
					throw unreadable(day, range, "it ends before it starts");
				}
				return span;
			}
			catch (DateTimeParseException ex) {
				throw unreadable(day, range, "write it as in 08:00-18:00");
			}
		}

		boolean holds(LocalDate date, Instant moment, ZoneId zone) {
			return !moment.isBefore(start(date, zone)) && moment.isBefore(at(this.to, date, zone));
		}

		Instant start(LocalDate date, ZoneId zone) {
			return at(this.from, date, zone);
		}

		private static Instant at(int minutes, LocalDate date, ZoneId zone) {
			LocalDate day = (minutes == DAY) ? date.plusDays(1) : date;
			return day.atTime(time(minutes)).atZone(zone).toInstant();
		}

		static LocalTime time(int minutes) {
			return LocalTime.ofSecondOfDay((minutes % DAY) * 60L);
		}

		String written() {
			return time(this.from) + "-" + ((this.to == DAY) ? "24:00" : time(this.to).toString());
		}

		private static int minutes(String text) {
			return "24:00".equals(text) ? DAY : LocalTime.parse(text).toSecondOfDay() / 60;
		}

		static IllegalArgumentException unreadable(DayOfWeek day, String text, String why) {
			return new IllegalArgumentException("backcheck.clinic.opening-hours."
					+ day.name().toLowerCase(java.util.Locale.ROOT) + ": '" + text + "': " + why);
		}

	}

}
