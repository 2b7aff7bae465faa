package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import clinic.backcheck.rules.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** Seen from a Tuesday, two minutes to eleven. */
class ClinicTimeTests {

	private static final Instant NOW = Instant.parse("2026-11-24T10:58:00Z");

	private final ClinicTime time = new ClinicTime(NOW, ZoneId.of("Europe/London"), say());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EMERGENCY | -6    | true  | Overdue by 6 min      | Was due 10:52am
			EMERGENCY | 0     | false | Due now               | Answer at once
			URGENT    | -25   | true  | Overdue by 25 min     | Was due 10:33am
			URGENT    | 60    | false | Due in 1 h            | By 11:58am
			URGENT    | 342   | false | Due in 5 h 42 min     | By 4:40pm
			SOON      | 1362  | false | Due tomorrow          | By Wed 9:40am
			SOON      | 3184  | false | Due in 2 days         | By Thu 4:02pm
			ROUTINE   | 18720 | false | Due in 13 days        | By Mon 7 Dec
			SOON      | -4320 | true  | Overdue by 3 days     | Was due Sat 10:58am
			SELF_CARE | 422   | false | Re-check in 7 h 2 min | By 6:00pm
			SELF_CARE | 1440  | false | Re-check tomorrow     | By Wed 10:58am
			SELF_CARE | 2880  | false | Re-check in 2 days    | By Thu 10:58am
			""")
	void dueIsInWordsAndLateAfterAMinute(Urgency urgency, int minutes, boolean late, String words, String at) {
		assertThat(this.time.due(urgency, NOW.plusSeconds(60L * minutes)))
			.isEqualTo(new ClinicTime.Due(words, at, late));
	}

	@Test
	void timesAreThoseOfTheClinicsClock() {
		Instant summer = Instant.parse("2026-06-01T07:00:00Z");

		assertThat(this.time.record(summer)).isEqualTo("Mon 1 Jun 2026, 8:00am");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EMERGENCY | 0     | false | Due Tue 24 Nov 2026, 10:58am
			URGENT    | -25   | true  | Was due Tue 24 Nov 2026, 10:33am
			URGENT    | 342   | false | Due Tue 24 Nov 2026, 4:40pm
			SELF_CARE | 60480 | false | Re-check Tue 5 Jan 2027, 10:58am
			""")
	void whatIsKeptHasTheYear(Urgency urgency, int minutes, boolean late, String words) {
		Instant due = NOW.plusSeconds(60L * minutes);

		assertThat(this.time.kept().due(urgency, due)).isEqualTo(new ClinicTime.Due(words, "", late));
		assertThat(words).endsWith(this.time.kept().moment(due));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-11-24T08:03:00Z | 8:03am                   | 8:03am
			2026-11-18T08:03:00Z | Wed 8:03am               | Wed 8:03am
			2026-11-17T08:03:00Z | Tue 17 Nov 2026, 8:03am  | Tue 17 Nov
			2026-11-17T16:40:00Z | Tue 17 Nov 2026, 4:40pm  | Tue 17 Nov
			2025-11-24T08:03:00Z | Mon 24 Nov 2025, 8:03am  | Mon 24 Nov 2025
			""")
	void whatWasDoneKeepsItsClockAndYearHoweverLongAgo(Instant at, String entry, String moment) {
		assertThat(this.time.entry(at)).isEqualTo(entry);
		assertThat(this.time.moment(at)).isEqualTo(moment);
	}

	@ParameterizedTest
	@CsvSource({ "1965-03-12,61", "1965-11-24,61", "1965-11-25,60" })
	void ageCountsBirthdays(LocalDate born, int age) {
		assertThat(this.time.age(born)).isEqualTo(age);
	}

	private static Say say() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/worklist");
		messages.setFallbackToSystemLocale(false);
		return new Say(messages, Locale.ENGLISH);
	}

}
