package clinic.backcheck.staff;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditActor;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.CurrentHours;
import clinic.backcheck.web.OpeningHours;

/**
 * The clinic's opening hours as an admin keeps them. Due times and promised times follow
 * from them; what was promised before stays promised.
 */
@Service
class ClinicHours implements CurrentHours {

	/** Other instances follow within this time. */
	private static final Duration KEPT = Duration.ofSeconds(30);

	private final JdbcClient jdbc;

	private final ObjectProvider<Clinic> clinic;

	private final AuditTrail audit;

	private final Clock clock;

	private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

	ClinicHours(JdbcClient jdbc, ObjectProvider<Clinic> clinic, AuditTrail audit, Clock clock) {
		this.jdbc = jdbc;
		this.clinic = clinic;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public OpeningHours hours(OpeningHours configured) {
		Instant now = this.clock.instant();
		Read read = this.last.get();
		if (read == null || read.configured() != configured || now.isAfter(read.at().plus(KEPT))
				|| now.isBefore(read.at())) {
			read = new Read(now, configured, read(configured));
			this.last.set(read);
		}
		return read.hours();
	}

	private OpeningHours read(OpeningHours configured) {
		Map<DayOfWeek, String> week = week();
		Map<LocalDate, String> days = new TreeMap<>();
		specialDays().forEach((date, day) -> days.put(date, day.hours()));
		OpeningHours hours = week.isEmpty() ? configured : OpeningHours.parse(week, this.clinic.getObject().zone());
		return days.isEmpty() ? hours : hours.with(days);
	}

	/** The week as an admin wrote it; empty where nobody did. */
	Map<DayOfWeek, String> week() {
		Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
		this.jdbc.sql("select weekday, hours from clinic_weekday")
			.query((row, number) -> week.put(DayOfWeek.valueOf(row.getString(1)), row.getString(2)))
			.list();
		return week;
	}

	/** The days that differ, from yesterday on, in order. */
	Map<LocalDate, SpecialDay> specialDays() {
		Map<LocalDate, SpecialDay> days = new TreeMap<>();
		LocalDate from = LocalDate.ofInstant(this.clock.instant(), this.clinic.getObject().zone()).minusDays(1);
		this.jdbc.sql("select on_date, hours, label from clinic_special_day where on_date >= :from")
			.param("from", from)
			.query((row, number) -> days.put(row.getObject(1, LocalDate.class),
					new SpecialDay(row.getString(2), row.getString(3))))
			.list();
		return days;
	}

	/** How often a part was changed; read it before what it is of. */
	long version(Part part) {
		return this.jdbc.sql("select version from clinic_hours_version where part = :part")
			.param("part", part.name())
			.query(Long.class)
			.single();
	}

	/**
	 * Sets the hours of every weekday.
	 * @param week ranges that {@link OpeningHours#parse} can read
	 * @param seen the version of the week that was changed
	 * @throws OptimisticLockingFailureException if somebody changed it meanwhile
	 */
	@Transactional
	void keepWeek(Map<DayOfWeek, String> week, long seen) {
		next(Part.WEEK, seen);
		Map<DayOfWeek, String> before = week();
		this.jdbc.sql("delete from clinic_weekday").update();
		week.forEach((day, hours) -> this.jdbc.sql("insert into clinic_weekday (weekday, hours) values (:day, :hours)")
			.param("day", day.name())
			.param("hours", hours)
			.update());
		week.forEach((day, hours) -> {
			if (!hours.equals(before.get(day))) {
				record(day.name(), hours);
			}
		});
	}

	/**
	 * Sets or replaces a day that differs.
	 * @param seen the version of the days that differ
	 * @throws OptimisticLockingFailureException if somebody changed one meanwhile
	 */
	@Transactional
	void keepDay(LocalDate date, SpecialDay day, long seen) {
		next(Part.DAYS, seen);
		delete(date);
		this.jdbc.sql("insert into clinic_special_day (on_date, hours, label) values (:day, :hours, :label)")
			.param("day", date)
			.param("hours", day.hours())
			.param("label", day.label())
			.update();
		record(date.toString(), day.hours());
	}

	/**
	 * Lets a day be as its weekday again.
	 * @param seen the version of the days that differ
	 * @throws OptimisticLockingFailureException if somebody changed one meanwhile
	 */
	@Transactional
	void remove(LocalDate date, long seen) {
		next(Part.DAYS, seen);
		delete(date);
		this.audit.record(AuditEvent.of(AuditAction.SETTINGS_CHANGED, AuditActor.id(), "hours removed " + date));
	}

	private void delete(LocalDate date) {
		this.jdbc.sql("delete from clinic_special_day where on_date = :day").param("day", date).update();
	}

	/** First of all: who comes second waits here, and then finds another version. */
	private void next(Part part, long seen) {
		int moved = this.jdbc
			.sql("update clinic_hours_version set version = version + 1 where part = :part and version = :seen")
			.param("part", part.name())
			.param("seen", seen)
			.update();
		if (moved == 0) {
			throw new OptimisticLockingFailureException("The hours were changed meanwhile");
		}
		this.last.set(null);
	}

	private void record(String day, String hours) {
		this.audit.record(AuditEvent.of(AuditAction.SETTINGS_CHANGED, AuditActor.id(),
				"hours " + day + " " + (hours.isEmpty() ? "closed" : hours)));
	}

	/** What is changed, and can be out of date, by itself. */
	enum Part {

		/** The hours of the weekdays. */
		WEEK,

		/** The days that differ. */
		DAYS

	}

	/**
	 * A day that differs.
	 *
	 * @param hours ranges; empty where the clinic is closed
	 * @param label such as the name of a holiday
	 */
	record SpecialDay(String hours, String label) {
	}

	private record Read(Instant at, OpeningHours configured, OpeningHours hours) {
	}

}
