package clinic.backcheck.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;

import clinic.backcheck.web.OpeningHours.Span;

/** Opening hours as people say them: "Monday to Friday 8am to 6pm". */
final class HoursInWords {

	private static final int DAYS_AHEAD = 14;

	private final MessageSource messages;

	HoursInWords(MessageSource messages) {
		this.messages = messages;
	}

	/** One line for each run of days with the same hours. */
	List<String> lines(OpeningHours hours, Locale locale) {
		List<String> lines = new ArrayList<>();
		DayOfWeek[] week = DayOfWeek.values();
		int first = 0;
		for (int i = 1; i <= week.length; i++) {
			if (i < week.length && hours.spans(week[i]).equals(hours.spans(week[first]))) {
				continue;
			}
			if (!hours.spans(week[first]).isEmpty()) {
				lines.add(line(week[first], week[i - 1], hours.spans(week[first]), locale));
			}
			first = i;
		}
		return lines;
	}

	/** One line for each day soon that differs: patients plan by it. */
	List<String> specialDays(OpeningHours hours, LocalDate today, Locale locale) {
		return hours.specialDays(today, today.plusDays(DAYS_AHEAD)).stream().map((day) -> {
			String date = DateTimeFormatter.ofPattern(message("web.hours.date", locale), locale).format(day.date());
			return day.spans().isEmpty() ? message("web.hours.closed", locale, date)
					: message("web.hours.line", locale, date, times(day.spans(), locale));
		}).toList();
	}

	private String line(DayOfWeek first, DayOfWeek last, List<Span> spans, Locale locale) {
		String days = (first == last) ? name(first, locale)
				: message("web.hours.range", locale, name(first, locale), name(last, locale));
		return message("web.hours.line", locale, days, times(spans, locale));
	}

	private String times(List<Span> spans, Locale locale) {
		return spans.stream()
			.map((span) -> message("web.hours.range", locale, time(span.from(), locale), time(span.to(), locale)))
			.collect(Collectors.joining(message("web.hours.and", locale)));
	}

	String time(LocalTime at, Locale locale) {
		return time(at.getHour() * 60 + at.getMinute(), locale);
	}

	private String time(int minutes, Locale locale) {
		String pattern = message((minutes % 60 == 0) ? "web.hours.whole" : "web.hours.part", locale);
		return DateTimeFormatter.ofPattern(pattern, locale).format(Span.time(minutes)).toLowerCase(locale);
	}

	private static String name(DayOfWeek day, Locale locale) {
		return day.getDisplayName(TextStyle.FULL, locale);
	}

	private String message(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
