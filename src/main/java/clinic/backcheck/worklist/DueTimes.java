package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.Clinic;

/**
 * When the clinic has to have answered. A due time is never later than what the patient
 * was promised and falls into hours when somebody is there to keep it
 * (docs/decisions/0020).
 */
@Component
class DueTimes {

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

	/** What comes back: an EMERGENCY at once, everything else as {@link #sameDay}. */
	Instant again(Urgency urgency, Instant at) {
		return (urgency == Urgency.EMERGENCY) ? at : sameDay(at);
	}

	/** Before the clinic closes, or early on the next day that it is open. */
	Instant sameDay(Instant arrived) {
		return this.clinic.answerTimes().sameDay(arrived);
	}

	private Instant within(Instant arrived, int days) {
		return this.clinic.answerTimes().within(arrived, days);
	}

}
