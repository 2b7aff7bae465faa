package clinic.backcheck.worklist.insights;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.web.QueryFields;

/**
 * The days that figures are of, both included, in the clinic's zone.
 */
record Period(LocalDate from, LocalDate to) {

	/** More would be too slow to look at, and too long ago to act on. */
	static final int MOST_DAYS = 731;

	private static final int USUAL_DAYS = 28;

	/** Reads the address; what is left out means the last four weeks. */
	static Reading read(Map<String, String> parameters, LocalDate today) {
		List<String> refused = new ArrayList<>();
		QueryFields fields = new QueryFields(parameters, refused);
		LocalDate to = fields.date("to");
		LocalDate from = fields.date("from");
		LocalDate last = (to != null) ? to : (from != null && from.isAfter(today)) ? from : today;
		LocalDate first = (from != null) ? from : last.minusDays(USUAL_DAYS - 1L);
		if (refused.isEmpty() && (first.isAfter(last) || first.until(last, ChronoUnit.DAYS) >= MOST_DAYS)) {
			refused.add("from");
		}
		return new Reading(refused.isEmpty() ? new Period(first, last) : null, refused);
	}

	long days() {
		return this.from.until(this.to, ChronoUnit.DAYS) + 1;
	}

	/** The whole calendar months that it touches. */
	Period months() {
		return new Period(this.from.withDayOfMonth(1), this.to.with(TemporalAdjusters.lastDayOfMonth()));
	}

	/** The whole calendar months that it touches, one by one. */
	List<Period> eachMonth() {
		return this.from.withDayOfMonth(1)
			.datesUntil(months().to(), java.time.Period.ofMonths(1))
			.map((first) -> new Period(first, first).months())
			.toList();
	}

	OffsetDateTime start(ZoneId zone) {
		return this.from.atStartOfDay(zone).toOffsetDateTime();
	}

	/** The first moment after it. */
	OffsetDateTime end(ZoneId zone) {
		return this.to.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
	}

	/** What an address said: a period, or which of its fields cannot be used. */
	record Reading(@Nullable Period period, List<String> refused) {

		Reading {
			refused = List.copyOf(refused);
		}

	}

}
