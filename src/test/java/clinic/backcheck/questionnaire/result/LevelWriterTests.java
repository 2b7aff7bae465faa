package clinic.backcheck.questionnaire.result;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.OpeningHours;
import clinic.backcheck.web.SampleClinics;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The times that patients are promised, by the hours of the clinic: weekdays, but not on
 * Monday 30 November, nor from Christmas to 10 January.
 */
class LevelWriterTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Instant FRIDAY_EVENING = at("2026-11-27T18:30");

	private static final Instant CHRISTMAS_EVE = at("2026-12-24T18:30");

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(LONDON).toInstant();
	}

	private static LevelWriter writer(String hours, String language, AnsweredBy reader) {
		Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
		EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach((day) -> week.put(day, hours));
		Map<LocalDate, String> closed = new TreeMap<>(Map.of(LocalDate.of(2026, 11, 30), ""));
		LocalDate.of(2026, 12, 25).datesUntil(LocalDate.of(2027, 1, 11)).forEach((day) -> closed.put(day, ""));
		var messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/questionnaire", "messages/web");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		Clinic clinic = new Clinic("Willow Lane", "01632 960147", "tel:+441632960147", LONDON,
				OpeningHours.parse(week, LONDON).with(closed), SampleClinics.in("GB").region());
		return new LevelWriter(new Words(messages, clinic, language, reader));
	}

	private static LevelWriter writer(String hours) {
		return writer(hours, "en", AnsweredBy.THEMSELVES);
	}

	private final LevelWriter writer = writer("08:00-18:00");

	@Test
	void nobodyWaitsForAClinicThatIsClosedForAsLongAsTheLevelAllows() {
		ResultPage.Delivery sent = this.writer.sent(Urgency.SOON, FRIDAY_EVENING);

		assertThat(sent.how()).isEqualTo("Willow Lane has your answers, but may not read them before "
				+ "Tuesday 1 December at 8am. Do not wait for that: contact NHS 111 by Monday 30 November.");
		assertThat(sent.calls()).extracting(ResultPage.Call::href).containsExactly("tel:111");
		assertThat(this.writer.sent(Urgency.SOON, at("2026-11-27T17:59")).how()).isEqualTo(sent.how());
	}

	@Test
	void overALongClosureARoutineResultNamesWhoIsThereByDay() {
		ResultPage.Delivery sent = this.writer.sent(Urgency.ROUTINE, CHRISTMAS_EVE);

		assertThat(sent.how()).contains("before Monday 11 January at 8am.",
				"contact your GP surgery by Thursday 7 January.");
		assertThat(sent.calls()).isEmpty();
		assertThat(this.writer.sent(Urgency.SELF_CARE, CHRISTMAS_EVE).how())
			.contains("A clinician reads them by Monday 11 January");
	}

	@Test
	void adviceOnlySendsNobodyToAClosedClinic() {
		ResultPage.Delivery advice = this.writer.notSent(Urgency.SOON, FRIDAY_EVENING);

		assertThat(advice.how()).isEqualTo("Willow Lane is closed until Tuesday 1 December at 8am. "
				+ "Do not wait for that: contact NHS 111 by Monday 30 November.");
		assertThat(advice.calls()).extracting(ResultPage.Call::href).containsExactly("tel:111");
		assertThat(this.writer.notSent(Urgency.SOON, at("2026-11-27T10:00")).how()).startsWith("Call Willow Lane on");
	}

	@Test
	void aPromiseIsOfADayOnWhichTheClinicIsOpen() {
		assertThat(this.writer.sent(Urgency.SOON, at("2026-11-19T10:00")).how())
			.contains("They call you by Friday 20 November.");
		assertThat(this.writer.sent(Urgency.SOON, at("2026-11-28T10:00")).how())
			.contains("They call you by Tuesday 1 December.");
		assertThat(this.writer.sent(Urgency.ROUTINE, at("2026-11-16T10:00")).how())
			.contains("They call you by Friday 27 November.");
	}

	@Test
	void shortlyBeforeALateClosingTheNextOpeningIsThatOfTheNextDay() {
		assertThat(writer("08:00-21:00").sent(Urgency.URGENT, at("2026-11-24T20:37")).how())
			.contains("may not read them before Wednesday 25 November at 8am.");
	}

	@Test
	void midnightIsStillToday() {
		assertThat(writer("08:00-24:00").sent(Urgency.URGENT, at("2026-11-24T10:00")).how())
			.contains("A clinician calls you by 11:59pm today.");
	}

	@Test
	void threeDaysAreDaysOfTheClockWhenItChanges() {
		assertThat(this.writer.latest(Urgency.SOON, at("2026-03-27T23:30"))).isEqualTo(at("2026-03-30T23:30"));
		assertThat(this.writer.latest(Urgency.SOON, at("2026-10-23T00:30"))).isEqualTo(at("2026-10-26T00:30"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es", "pl", "ar" })
	void everyLanguageNamesWhoIsThereAndNoGap(String language) {
		for (AnsweredBy reader : List.of(AnsweredBy.THEMSELVES, AnsweredBy.HELPER)) {
			LevelWriter writer = writer("08:00-18:00", language, reader);

			assertThat(writer.sent(Urgency.SOON, FRIDAY_EVENING).how()).contains("NHS 111", "30").doesNotContain("{");
			assertThat(writer.notSent(Urgency.SOON, FRIDAY_EVENING).how()).contains("NHS 111", "30")
				.doesNotContain("{");
		}
	}

	@ParameterizedTest
	@EnumSource(Urgency.class)
	void noLevelFailsOverALongClosure(Urgency urgency) {
		assertThat(this.writer.sent(urgency, CHRISTMAS_EVE).how()).doesNotContain("{");
		assertThat(this.writer.notSent(urgency, CHRISTMAS_EVE).how()).doesNotContain("{");
	}

}
