package clinic.backcheck.worklist;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.OpeningHours;
import clinic.backcheck.web.Region;

import static org.assertj.core.api.Assertions.assertThat;

/** Times are those of the clinic's clock; 2026-11-23 is a Monday. */
class DueTimesTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Map<DayOfWeek, String> WEEK = Map.of(DayOfWeek.MONDAY, "08:00-12:00, 13:00-18:00",
			DayOfWeek.TUESDAY, "08:00-18:00", DayOfWeek.WEDNESDAY, "08:00-18:00", DayOfWeek.THURSDAY, "08:00-18:00",
			DayOfWeek.FRIDAY, "08:00-18:00", DayOfWeek.SATURDAY, "09:00-09:30");

	private static final DueTimes HOLIDAYS = times("08:00-18:00",
			LocalDate.of(2026, 12, 25)
				.datesUntil(LocalDate.of(2027, 1, 11))
				.collect(Collectors.toMap((day) -> day, (day) -> "", (one, other) -> one,
						() -> new TreeMap<>(Map.of(LocalDate.of(2026, 11, 30), "")))));

	private final DueTimes dueTimes = times(OpeningHours.parse(WEEK, LONDON));

	private static DueTimes times(String weekday, Map<LocalDate, String> special) {
		Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
		for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
			week.put(day, weekday);
		}
		return times(OpeningHours.parse(week, LONDON).with(special));
	}

	private static DueTimes times(OpeningHours hours) {
		return new DueTimes(new Clinic("Willow Lane", "01632 960147", "tel:+441632960147", LONDON, hours,
				new Region("GB", "999", null, Map.of())), Duration.ofMinutes(10));
	}

	@Test
	void thePromiseOfAnEmergencyIsThatOfItsAlert() {
		Instant arrived = Instant.parse("2026-11-22T03:00:00Z");

		assertThat(this.dueTimes.firstLook(Urgency.EMERGENCY, arrived)).isEqualTo(arrived.plusSeconds(600));
		assertThat(this.dueTimes.firstLook(Urgency.URGENT, arrived))
			.isEqualTo(this.dueTimes.due(Urgency.URGENT, arrived));
	}

	@ParameterizedTest(name = "{0} at {1} is due at {2}: {3}")
	@CsvSource({ "EMERGENCY, 2026-11-22T03:00, 2026-11-22T03:00, at once whatever the hour",
			"URGENT, 2026-11-23T08:00, 2026-11-23T18:00, before the clinic closes",
			"URGENT, 2026-11-23T12:30, 2026-11-23T18:00, a break does not end the day",
			"URGENT, 2026-11-23T17:59, 2026-11-23T18:00, before the clinic closes however soon",
			"URGENT, 2026-11-23T18:00, 2026-11-24T09:00, an hour after the next opening",
			"URGENT, 2026-11-24T02:00, 2026-11-24T09:00, who waited at the door comes first",
			"URGENT, 2026-11-28T08:00, 2026-11-28T09:30, a day shorter than the hour",
			"URGENT, 2026-11-28T12:00, 2026-11-30T09:00, over Sunday",
			"SOON, 2026-11-23T10:40, 2026-11-26T10:40, three days",
			"SOON, 2026-11-20T10:40, 2026-11-23T10:40, three days over a weekend",
			"SOON, 2026-11-23T20:00, 2026-11-26T18:00, before the last closing within three days",
			"SOON, 2026-11-25T12:00, 2026-11-28T09:30, before a short Saturday ends",
			"SOON, 2026-11-26T12:00, 2026-11-28T09:30, not on a Sunday when nobody is there",
			"SOON, 2026-11-20T12:30, 2026-11-23T12:30, a break does not end the day",
			"ROUTINE, 2026-11-23T10:40, 2026-12-07T10:40, two weeks",
			"ROUTINE, 2026-11-22T10:40, 2026-12-05T09:30, two weeks end on a Sunday",
			"ROUTINE, 2026-03-20T10:40, 2026-04-03T10:40, the same time on the clock after summer time began",
			"SELF_CARE, 2026-11-24T09:55, 2026-11-27T09:55, re-check in three days" })
	void isNoLaterThanPromisedAndWhenSomebodyIsThere(Urgency urgency, LocalDateTime arrived, LocalDateTime due,
			String why) {
		assertThat(this.dueTimes.due(urgency, arrived.atZone(LONDON).toInstant())).as(why)
			.isEqualTo(due.atZone(LONDON).toInstant());
	}

	/**
	 * Open on weekdays; Monday 30 November is a holiday, and so are the last days of the
	 * year.
	 */
	@ParameterizedTest(name = "{0} at {1} is due at {2}: {3}")
	@CsvSource({ "SOON, 2026-11-27T18:30, 2026-12-01T09:00, closed until after the third day",
			"SOON, 2026-11-27T17:30, 2026-12-01T09:00, nobody can answer before it closes",
			"SOON, 2026-11-27T16:30, 2026-11-27T18:00, time to answer before it closes",
			"SOON, 2026-11-28T19:00, 2026-12-01T18:00, the third day is open",
			"SELF_CARE, 2026-12-24T19:00, 2027-01-11T09:00, over a long closure",
			"ROUTINE, 2026-12-24T19:00, 2027-01-11T09:00, closed for more than two weeks",
			"ROUTINE, 2026-12-24T12:00, 2026-12-24T18:00, before a closure of more than two weeks",
			"URGENT, 2026-12-24T19:00, 2027-01-11T09:00, over a long closure" })
	void aClosureThatLastsLongerThanTheLevelAllowsIsDueEarlyOnTheNextDay(Urgency urgency, LocalDateTime arrived,
			LocalDateTime due, String why) {
		assertThat(HOLIDAYS.due(urgency, arrived.atZone(LONDON).toInstant())).as(why)
			.isEqualTo(due.atZone(LONDON).toInstant());
	}

	@Test
	void opensOnlyLaterOnTheLastDay() {
		Instant friday = Instant.parse("2026-11-20T07:00:00Z");
		DueTimes times = times("08:00-18:00", Map.of(LocalDate.of(2026, 11, 20), ""));

		assertThat(times.due(Urgency.SOON, friday)).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
	}

	@Test
	void aDayThatEndsAtMidnightIsNamedByItsOwnDate() {
		DueTimes times = times("08:00-24:00", Map.of());

		assertThat(times.due(Urgency.URGENT, Instant.parse("2026-11-24T10:00:00Z")))
			.isEqualTo(Instant.parse("2026-11-24T23:59:00Z"));
		assertThat(times.due(Urgency.URGENT, Instant.parse("2026-11-24T23:59:30Z")))
			.isEqualTo(Instant.parse("2026-11-25T00:00:00Z"));
	}

	@Test
	void whatComesBackIsDueOnTheSameDayButAnEmergencyAtOnce() {
		Instant night = Instant.parse("2026-11-24T03:00:00Z");

		assertThat(this.dueTimes.again(Urgency.EMERGENCY, night)).isEqualTo(night);
		assertThat(this.dueTimes.again(Urgency.URGENT, night)).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
	}

}
