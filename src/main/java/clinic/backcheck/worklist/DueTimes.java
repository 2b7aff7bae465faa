package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.OpeningHours;

/**
 * When the clinic has to have answered. A due time is never later than what the patient
 * was promised and falls, where it can, into hours when somebody is there to keep it
 * (docs/decisions/0020).
 */
@Component
class DueTimes {

	/** Those who waited for the door to open come first. */
	static final Duration AFTER_OPENING = Duration.ofHours(1);

	private static final int SOON_DAYS = 3;

	private static final int ROUTINE_DAYS = 14;

	private static final int RECHECK_DAYS = 3;

	private final Clinic clinic;

	private final Duration emergency;

	DueTimes(Clinic clinic, @Value("${backcheck.alerts.emergency-after:10m}") Duration emergency) {
		this.clinic = clinic;
		this.emergency = emergency;
	}

	/**
	 * By when somebody has to look first: an EMERGENCY, due at once, before it alerts.
	 */
	Instant firstLook(Urgency urgency, Instant arrived) {
		return (urgency == Urgency.EMERGENCY) ? arrived.plus(this.emergency) : due(urgency, arrived);
	}

	/** How long an EMERGENCY may stay unopened. */
	Duration emergency() {
		return this.emergency;
	}

	Instant due(Urgency urgency, Instant arrived) {
		return switch (urgency) {
			case EMERGENCY -> arrived;
			case URGENT -> sameDay(arrived);
			case SOON -> within(arrived, SOON_DAYS);
			case ROUTINE -> within(arrived, ROUTINE_DAYS);
			case SELF_CARE -> within(arrived, RECHECK_DAYS);
		};
	}

	/** Before the clinic closes, or early on the next day that it is open. */
	Instant sameDay(Instant arrived) {
		OpeningHours hours = this.clinic.openingHours();
		if (duringTheDay(arrived)) {
			return hours.lastClosing(date(arrived)).orElseThrow();
		}
		Instant opening = hours.nextOpening(arrived);
		Instant due = opening.plus(AFTER_OPENING);
		return hours.lastClosing(date(opening)).filter((closing) -> closing.isBefore(due)).orElse(due);
	}

	/**
	 * So many days later at the same time; if nobody is there then, before they leave.
	 */
	private Instant within(Instant arrived, int days) {
		ZonedDateTime promised = arrived.atZone(this.clinic.zone()).plusDays(days);
		Instant latest = promised.toInstant();
		if (duringTheDay(latest)) {
			return latest;
		}
		for (LocalDate day = promised.toLocalDate(); !day.isBefore(date(arrived)); day = day.minusDays(1)) {
			Optional<Instant> closing = this.clinic.openingHours().lastClosing(day);
			if (closing.isPresent() && closing.get().isBefore(latest) && closing.get().isAfter(arrived)) {
				return closing.get();
			}
		}
		return latest;
	}

	/** Between the first opening and the last closing of its day, breaks included. */
	private boolean duringTheDay(Instant moment) {
		LocalDate date = date(moment);
		Instant opening = this.clinic.openingHours().nextOpening(date.atStartOfDay(this.clinic.zone()).toInstant());
		return !opening.isAfter(moment)
				&& this.clinic.openingHours().lastClosing(date).filter(moment::isBefore).isPresent();
	}

	private LocalDate date(Instant moment) {
		return moment.atZone(this.clinic.zone()).toLocalDate();
	}

}
