package clinic.backcheck.staff;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.FormError;
import clinic.backcheck.web.OpeningHours;
import clinic.backcheck.web.WebException;

/** Opening hours, closures and holidays, kept by admins. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class HoursController {

	private static final int LONGEST = 60;

	private static final String CHANGED = "staff.hours.error.changed";

	private final ClinicHours hours;

	private final Clinic clinic;

	private final MessageSource messages;

	private final Clock clock;

	HoursController(ClinicHours hours, Clinic clinic, MessageSource messages, Clock clock) {
		this.clock = clock;
		this.hours = hours;
		this.clinic = clinic;
		this.messages = messages;
	}

	@GetMapping("/staff/hours")
	ModelAndView show(Locale locale) {
		return page(written(), Map.of(), List.of(), locale);
	}

	@PostMapping("/staff/hours")
	ModelAndView week(@RequestParam Map<String, String> form, Locale locale) {
		Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
		List<FormError> errors = new ArrayList<>();
		for (DayOfWeek day : DayOfWeek.values()) {
			String typed = form.getOrDefault(day.name(), "").strip();
			week.put(day, typed);
			if (!typed.isEmpty() && !readable(typed)) {
				errors.add(error(day.name(), "staff.hours.error.hours", locale));
			}
		}
		if (week.values().stream().allMatch(String::isEmpty)) {
			errors.add(error(DayOfWeek.MONDAY.name(), "staff.hours.error.never", locale));
		}
		if (!errors.isEmpty()) {
			return page(week, Map.of(), errors, locale);
		}
		return saved(() -> this.hours.keepWeek(week, seen(form)),
				() -> page(week, Map.of(), List.of(error(DayOfWeek.MONDAY.name(), CHANGED, locale)), locale));
	}

	@PostMapping("/staff/hours/days")
	ModelAndView day(@RequestParam Map<String, String> form, Locale locale) {
		List<FormError> errors = new ArrayList<>();
		LocalDate date = date(form.getOrDefault("day", "").strip());
		String typed = form.getOrDefault("hours", "").strip();
		String label = form.getOrDefault("label", "").strip();
		if (date == null || date.isBefore(LocalDate.ofInstant(this.clock.instant(), this.clinic.zone()))) {
			errors.add(error("day", "staff.hours.error.day", locale));
		}
		if (!typed.isEmpty() && !readable(typed)) {
			errors.add(error("hours", "staff.hours.error.hours", locale));
		}
		if (label.isEmpty() || label.length() > LONGEST) {
			errors.add(error("label", "staff.hours.error.label", locale));
		}
		if (date == null || !errors.isEmpty()) {
			return page(written(), form, errors, locale);
		}
		return saved(() -> this.hours.keepDay(date, new ClinicHours.SpecialDay(typed, label), seen(form)),
				() -> page(written(), form, List.of(error("day", CHANGED, locale)), locale));
	}

	@PostMapping("/staff/hours/days/{day}/delete")
	ModelAndView remove(@PathVariable String day, @RequestParam Map<String, String> form, Locale locale) {
		LocalDate date = date(day);
		if (date == null) {
			throw WebException.notFound();
		}
		return saved(() -> this.hours.remove(date, seen(form)),
				() -> page(written(), Map.of(), List.of(error("day", CHANGED, locale)), locale));
	}

	/** Whoever was slower sees what they typed, beside what is kept now. */
	private static ModelAndView saved(Runnable change, Supplier<ModelAndView> tooLate) {
		try {
			change.run();
			return new ModelAndView("redirect:/staff/hours");
		}
		catch (OptimisticLockingFailureException ex) {
			ModelAndView page = tooLate.get();
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
	}

	/** The version that the form was made from. */
	private static long seen(Map<String, String> form) {
		String version = form.getOrDefault("version", "");
		if (!version.matches("\\d{1,18}")) {
			throw WebException.badRequest();
		}
		return Long.parseLong(version);
	}

	/** What an admin wrote, or what the configuration says. */
	private Map<DayOfWeek, String> written() {
		Map<DayOfWeek, String> week = this.hours.week();
		return week.isEmpty() ? this.clinic.openingHours().written() : week;
	}

	private boolean readable(String typed) {
		try {
			return typed.length() <= LONGEST
					&& OpeningHours.parse(Map.of(DayOfWeek.MONDAY, typed), this.clinic.zone()) != null;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static @Nullable LocalDate date(String typed) {
		try {
			return LocalDate.parse(typed);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private FormError error(String field, String key, Locale locale) {
		return new FormError(field, this.messages.getMessage(key, null, locale));
	}

	private ModelAndView page(Map<DayOfWeek, String> week, Map<String, String> typed, List<FormError> errors,
			Locale locale) {
		ModelAndView view = new ModelAndView("staff/hours", "page",
				new HoursPage(weekdays(week, locale), special(locale), typed, errors));
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	private HoursPage.Week weekdays(Map<DayOfWeek, String> shown, Locale locale) {
		long version = this.hours.version(ClinicHours.Part.WEEK);
		Map<DayOfWeek, String> kept = written();
		return new HoursPage.Week(version, Arrays.stream(DayOfWeek.values()).map((day) -> {
			String hours = shown.getOrDefault(day, "");
			String saved = kept.getOrDefault(day, "");
			return new HoursPage.Weekday(day.name(), day.getDisplayName(TextStyle.FULL, locale), hours, saved,
					!saved.equals(hours));
		}).toList());
	}

	private HoursPage.Days special(Locale locale) {
		long version = this.hours.version(ClinicHours.Part.DAYS);
		DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
		return new HoursPage.Days(version,
				this.hours.specialDays()
					.entrySet()
					.stream()
					.map((day) -> new HoursPage.Special(day.getKey().toString(), format.format(day.getKey()),
							day.getValue().hours(), day.getValue().label()))
					.toList());
	}

}
