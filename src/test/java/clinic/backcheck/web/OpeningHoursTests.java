package clinic.backcheck.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OpeningHoursTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final OpeningHours hours = OpeningHours.parse(Map.of(DayOfWeek.MONDAY, "13:00-18:00, 08:00-12:00",
			DayOfWeek.TUESDAY, "08:00-12:00,13:00-18:00", DayOfWeek.SATURDAY, "09:30-13:00"), LONDON);

	@ParameterizedTest
	@CsvSource({ "2026-01-05T08:00:00Z,true", "2026-01-05T07:59:59Z,false", "2026-01-05T12:00:00Z,false",
			"2026-01-05T13:00:00Z,true", "2026-01-05T18:00:00Z,false", "2026-01-07T10:00:00Z,false",
			"2026-06-01T07:00:00Z,true", "2026-06-01T17:00:00Z,false" })
	void isOpenFromTheFirstMinuteToTheLastByTheClinicsClock(Instant moment, boolean open) {
		assertThat(this.hours.isOpen(moment)).isEqualTo(open);
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-05T10:00:00Z,2026-01-05T10:00:00Z", "2026-01-05T12:30:00Z,2026-01-05T13:00:00Z",
			"2026-01-06T18:00:00Z,2026-01-10T09:30:00Z", "2026-01-10T13:00:00Z,2026-01-12T08:00:00Z" })
	void nextOpeningIsNowWhenOpenAndElseTheNextStart(Instant moment, Instant opening) {
		assertThat(this.hours.nextOpening(moment)).isEqualTo(opening);
	}

	@Test
	void lastClosingIsTheEndOfTheLastRangeOfTheDay() {
		assertThat(this.hours.lastClosing(LocalDate.of(2026, 1, 5))).contains(Instant.parse("2026-01-05T18:00:00Z"));
		assertThat(this.hours.lastClosing(LocalDate.of(2026, 6, 1))).contains(Instant.parse("2026-06-01T17:00:00Z"));
		assertThat(this.hours.lastClosing(LocalDate.of(2026, 1, 7))).isEmpty();
	}

	@Test
	void nextOpeningFollowsTheClockThroughTheChangeToSummerTime() {
		Instant saturdayNight = Instant.parse("2026-03-28T20:00:00Z");

		assertThat(this.hours.nextOpening(saturdayNight)).isEqualTo(Instant.parse("2026-03-30T07:00:00Z"));
	}

	@Test
	void aClinicThatOpensOnceAWeekOpensAgainAWeekLater() {
		OpeningHours mondays = OpeningHours.parse(Map.of(DayOfWeek.MONDAY, "08:00-09:00"), LONDON);

		assertThat(mondays.nextOpening(Instant.parse("2026-01-05T09:00:00Z")))
			.isEqualTo(Instant.parse("2026-01-12T08:00:00Z"));
	}

	@Test
	void midnightMayEndADay() {
		OpeningHours always = OpeningHours.parse(Map.of(DayOfWeek.MONDAY, "00:00-24:00"), LONDON);

		assertThat(always.isOpen(Instant.parse("2026-01-05T23:59:59Z"))).isTrue();
		assertThat(always.isOpen(Instant.parse("2026-01-06T00:00:00Z"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "8-18", "18:00-08:00", "08:00", "08:00-12:00,11:00-18:00", "08:00-18:00-19:00", "x-y" })
	void whatCannotBeReadNamesTheDay(String text) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> OpeningHours.parse(Map.of(DayOfWeek.FRIDAY, text), LONDON))
			.withMessageStartingWith("backcheck.clinic.opening-hours.friday: '");
	}

	@Test
	void aClinicThatNeverOpensIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> OpeningHours.parse(Map.of(DayOfWeek.FRIDAY, " "), LONDON))
			.withMessageContaining("one day at least");
	}

	@Test
	void inWordsDaysWithTheSameHoursMakeOneLine() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/web");

		List<String> lines = new HoursInWords(messages).lines(this.hours, Locale.ENGLISH);

		assertThat(lines).containsExactly("Monday to Tuesday 8am to 12pm, 1pm to 6pm", "Saturday 9:30am to 1pm");
	}

	@Test
	void aClosureIsLookedBeyondAndOtherHoursCountOnTheirDay() {
		OpeningHours with = this.hours
			.with(Map.of(LocalDate.of(2026, 1, 5), "", LocalDate.of(2026, 1, 7), "10:00-11:00"));

		assertThat(with.isOpen(Instant.parse("2026-01-05T10:00:00Z"))).isFalse();
		assertThat(with.nextOpening(Instant.parse("2026-01-05T10:00:00Z")))
			.isEqualTo(Instant.parse("2026-01-06T08:00:00Z"));
		assertThat(with.lastClosing(LocalDate.of(2026, 1, 5))).isEmpty();
		assertThat(with.lastClosing(LocalDate.of(2026, 1, 7))).contains(Instant.parse("2026-01-07T11:00:00Z"));
		assertThat(with.isOpen(Instant.parse("2026-01-12T10:00:00Z"))).isTrue();
		assertThat(OpeningHours.parse(with.written(), LONDON).lastClosing(LocalDate.of(2026, 1, 10)))
			.contains(Instant.parse("2026-01-10T13:00:00Z"));
	}

}
