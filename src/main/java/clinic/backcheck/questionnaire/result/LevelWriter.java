package clinic.backcheck.questionnaire.result;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.result.ResultPage.Call;
import clinic.backcheck.questionnaire.result.ResultPage.Delivery;
import clinic.backcheck.questionnaire.result.ResultPage.Level;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.OpeningHours;

/** The card at the top: how soon, by when, and how to get there. */
final class LevelWriter {

	private static final Duration TIME_TO_ANSWER = Duration.ofHours(1);

	private final Words words;

	private final Clinic clinic;

	LevelWriter(Words words) {
		this.words = words;
		this.clinic = words.clinic();
	}

	Level level(Urgency urgency, Finished finished, String again) {
		String key = key(urgency);
		return new Level(urgency, this.words.say("questionnaire.level." + key + ".word"),
				this.words.say("questionnaire.level." + key + ".heading", this.clinic.region().emergencyNumber(),
						this.words.service("emergency-department")),
				this.words.say("questionnaire.level." + key + ".text", this.words.service("doctor"),
						this.words.service("physiotherapist")),
				byWhen(urgency, finished.at(), again));
	}

	/** The card where the rules could not be applied. */
	Level failed() {
		return new Level(Urgency.UNASSESSED, this.words.say("questionnaire.level.failed.word"),
				this.words.say("questionnaire.level.failed.heading"), this.words.say("questionnaire.level.failed.text"),
				null);
	}

	private @Nullable String byWhen(Urgency urgency, Instant now, String again) {
		return switch (urgency) {
			case EMERGENCY -> null;
			case URGENT -> this.words.say("questionnaire.level.urgent.by", this.words.date(now));
			case SOON, ROUTINE -> this.words.say("questionnaire.level.by", this.words.date(now.plus(within(urgency))));
			case SELF_CARE -> this.words.say("questionnaire.level.self-care.by", again);
		};
	}

	/** How soon somebody is to be seen. */
	static Duration within(Urgency urgency) {
		return switch (urgency) {
			case EMERGENCY, URGENT -> Duration.ZERO;
			case SOON -> Duration.ofDays(3);
			case ROUTINE, SELF_CARE -> Duration.ofDays(14);
		};
	}

	/** Advice only: the patient calls. */
	Delivery notSent(Urgency urgency, Instant now) {
		String how = switch (urgency) {
			case EMERGENCY -> this.words.say("questionnaire.how.emergency");
			case URGENT -> this.clinic.openingHours().isOpen(now)
					? this.words.say("questionnaire.how.urgent.open", this.clinic.name(), this.clinic.telephone())
					: this.words.say("questionnaire.how.urgent.closed", this.clinic.name(), sameDay(), opening(now));
			case SOON, ROUTINE -> this.words.say("questionnaire.how." + key(urgency), this.clinic.name(),
					this.clinic.telephone(), this.words.service("doctor"));
			case SELF_CARE -> this.words.say("questionnaire.how.self-care");
		};
		return delivery(false, how, this.words.say("questionnaire.delivery.advice-only"), urgency, now);
	}

	/** Sent: what the clinic promises, and what to do if it does not keep it. */
	Delivery sent(Urgency urgency, Instant now) {
		String how = switch (urgency) {
			case EMERGENCY -> this.words.say("questionnaire.sent.emergency", this.clinic.name(),
					this.clinic.region().emergencyNumber());
			case URGENT -> sentUrgent(now);
			case SOON, ROUTINE -> this.words.say("questionnaire.sent.later", this.clinic.name(),
					this.words.date(now.plus(within(urgency))), this.clinic.telephone());
			case SELF_CARE -> this.words.say("questionnaire.sent.self-care", this.clinic.name(),
					this.words.date(now.plus(within(urgency))));
		};
		return delivery(true, how,
				this.words.say("questionnaire.delivery.sent", this.clinic.name(), this.words.moment(now)), urgency,
				now);
	}

	private Delivery delivery(boolean sent, String how, String status, Urgency urgency, Instant now) {
		String relay = (urgency == Urgency.EMERGENCY) ? this.words.say("web.relay", this.words.service("text-relay"))
				: null;
		return new Delivery(sent, how, status, calls(urgency, now), ways(urgency), relay);
	}

	/**
	 * The result is read at any hour, so that it names who is there by day and who at
	 * night; what may wait for two weeks waits for the day.
	 */
	private List<String> ways(Urgency urgency) {
		if (urgency == Urgency.EMERGENCY) {
			return List.of();
		}
		String day = this.words.say("questionnaire.way.day", this.words.service("by-day"));
		return (urgency == Urgency.ROUTINE) ? List.of(day)
				: List.of(day, this.words.say("questionnaire.way.night", this.words.service("at-night")));
	}

	/**
	 * The clinic answers before it closes, which is what staff see as due too. Shortly
	 * before that, and when it is closed, nobody is asked to wait for it.
	 */
	private String sentUrgent(Instant now) {
		OpeningHours hours = this.clinic.openingHours();
		Optional<Instant> closing = hours.lastClosing(LocalDate.ofInstant(now, this.clinic.zone()))
			.filter((time) -> hours.isOpen(now) && time.isAfter(now.plus(TIME_TO_ANSWER)));
		return closing
			.map((time) -> this.words.say("questionnaire.sent.urgent.open", this.clinic.name(), this.words.time(time),
					this.clinic.telephone(), sameDay()))
			.orElseGet(() -> this.words.say("questionnaire.sent.urgent.closed", this.clinic.name(), sameDay(),
					opening(hours.isOpen(now) ? now.plus(Duration.ofHours(12)) : now)));
	}

	private List<Call> calls(Urgency urgency, Instant now) {
		var calls = new ArrayList<Call>();
		if (urgency == Urgency.EMERGENCY) {
			calls.add(new Call(this.words.say("questionnaire.call.number", this.clinic.region().emergencyNumber()),
					this.clinic.region().emergencyHref(), true));
		}
		else if (urgency != Urgency.SELF_CARE) {
			boolean open = this.clinic.openingHours().isOpen(now);
			String sameDay = this.clinic.region().sameDayNumber();
			if (!open && urgency == Urgency.URGENT && sameDay != null) {
				calls.add(new Call(this.words.say("questionnaire.call.number", sameDay),
						"tel:" + sameDay.replace(" ", ""), false));
			}
			else {
				calls.add(new Call(this.words.say("questionnaire.call.clinic", this.clinic.telephone()),
						this.clinic.telephoneHref(), false));
			}
		}
		return calls;
	}

	private String sameDay() {
		return this.words.service("same-day-service");
	}

	private String opening(Instant from) {
		Instant opening = this.clinic.openingHours().nextOpening(from);
		return this.words.say("questionnaire.format.opening", this.words.date(opening), this.words.time(opening));
	}

	/** The part of a message key that names a constant. */
	static String key(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
