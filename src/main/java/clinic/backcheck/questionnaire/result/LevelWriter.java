package clinic.backcheck.questionnaire.result;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.result.ResultPage.Call;
import clinic.backcheck.questionnaire.result.ResultPage.Delivery;
import clinic.backcheck.questionnaire.result.ResultPage.Level;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.AnswerTimes;
import clinic.backcheck.web.Clinic;

/** The card at the top: how soon, by when, and how to get there. */
final class LevelWriter {

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
			case SOON, ROUTINE -> this.words.say("questionnaire.level.by", this.words.date(latest(urgency, now)));
			case SELF_CARE -> this.words.say("questionnaire.level.self-care.by", again);
		};
	}

	/** By when somebody is to be seen, whether the clinic is open or not. */
	Instant latest(Urgency urgency, Instant now) {
		return this.clinic.answerTimes().latest(now, days(urgency));
	}

	private static int days(Urgency urgency) {
		return switch (urgency) {
			case EMERGENCY, URGENT -> 0;
			case SOON -> 3;
			case ROUTINE, SELF_CARE -> 14;
		};
	}

	/** Advice only: the patient calls. */
	Delivery notSent(Urgency urgency, Instant now) {
		String how = switch (urgency) {
			case EMERGENCY -> this.words.say("questionnaire.how.emergency");
			case URGENT -> this.clinic.openingHours().isOpen(now)
					? this.words.say("questionnaire.how.urgent.open", this.clinic.name(), this.clinic.telephone())
					: this.words.say("questionnaire.how.urgent.closed", this.clinic.name(), sameDay(), opening(now));
			case SOON, ROUTINE -> callLater(urgency, now);
			case SELF_CARE -> this.words.say("questionnaire.how.self-care");
		};
		return delivery(false, how, this.words.say("questionnaire.delivery.advice-only"), urgency, now);
	}

	private String callLater(Urgency urgency, Instant now) {
		Instant opening = this.clinic.openingHours().nextOpening(now);
		return inTime(opening, urgency, now) ? this.words.say("questionnaire.how." + key(urgency), this.clinic.name(),
				this.clinic.telephone(), this.words.service("doctor"))
				: meanwhile("questionnaire.how.closed", urgency, now, opening);
	}

	/** Sent: what the clinic promises, and what to do if it does not keep it. */
	Delivery sent(Urgency urgency, Instant now) {
		String how = switch (urgency) {
			case EMERGENCY -> this.words.say("questionnaire.sent.emergency", this.clinic.name(),
					this.clinic.region().emergencyNumber());
			case URGENT -> sentUrgent(now);
			case SOON, ROUTINE -> sentLater(urgency, now);
			case SELF_CARE -> this.words.say("questionnaire.sent.self-care", this.clinic.name(),
					this.words.date(answered(urgency, now)));
		};
		return delivery(true, how,
				this.words.say("questionnaire.delivery.sent", this.clinic.name(), this.words.moment(now)), urgency,
				now);
	}

	private Delivery delivery(boolean sent, String how, String status, Urgency urgency, Instant now) {
		String relay = (urgency == Urgency.EMERGENCY) ? this.words.say("web.relay", this.words.service("text-relay"))
				: null;
		return new Delivery(sent, how, status, calls(sent, urgency, now), ways(urgency), relay);
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
		AnswerTimes times = this.clinic.answerTimes();
		Instant read = times.read(now);
		return read.equals(now)
				? this.words.say("questionnaire.sent.urgent.open", this.clinic.name(),
						this.words.time(times.sameDay(now)), this.clinic.telephone(), sameDay())
				: this.words.say("questionnaire.sent.urgent.closed", this.clinic.name(), sameDay(), opening(read));
	}

	/** Where nobody reads it in time, nobody is asked to wait for the clinic. */
	private String sentLater(Urgency urgency, Instant now) {
		Instant read = this.clinic.answerTimes().read(now);
		return inTime(read, urgency, now)
				? this.words.say("questionnaire.sent.later", this.clinic.name(),
						this.words.date(answered(urgency, now)), this.clinic.telephone())
				: meanwhile("questionnaire.sent.closed", urgency, now, read);
	}

	/** As staff see it as due. */
	private Instant answered(Urgency urgency, Instant now) {
		return this.clinic.answerTimes().within(now, days(urgency));
	}

	/** Who else there is, by the time that the level allows. */
	private String meanwhile(String key, Urgency urgency, Instant now, Instant opening) {
		return this.words.say(key, this.clinic.name(),
				(urgency == Urgency.SOON) ? sameDay() : this.words.service("by-day"), opening(opening),
				this.words.date(latest(urgency, now)));
	}

	private boolean inTime(Instant moment, Urgency urgency, Instant now) {
		return this.clinic.answerTimes().isWithin(moment, now, days(urgency));
	}

	/** Nobody gets the number of a clinic that the words beside it call closed. */
	private List<Call> calls(boolean sent, Urgency urgency, Instant now) {
		return switch (urgency) {
			case EMERGENCY ->
				List.of(new Call(this.words.say("questionnaire.call.number", this.clinic.region().emergencyNumber()),
						this.clinic.region().emergencyHref(), true));
			case URGENT -> call(this.clinic.openingHours().isOpen(now));
			case SOON -> call(isThere(sent, urgency, now));
			case ROUTINE -> isThere(sent, urgency, now) ? call(true) : List.of();
			case SELF_CARE -> List.of();
		};
	}

	private boolean isThere(boolean sent, Urgency urgency, Instant now) {
		return inTime(sent ? this.clinic.answerTimes().read(now) : this.clinic.openingHours().nextOpening(now), urgency,
				now);
	}

	/** The clinic, or in its place the service of the region, if that has a number. */
	private List<Call> call(boolean open) {
		if (open) {
			return List.of(new Call(this.words.say("questionnaire.call.clinic", this.clinic.telephone()),
					this.clinic.telephoneHref(), false));
		}
		String sameDay = this.clinic.region().sameDayNumber();
		return (sameDay != null) ? List.of(new Call(this.words.say("questionnaire.call.number", sameDay),
				"tel:" + sameDay.replace(" ", ""), false)) : List.of();
	}

	private String sameDay() {
		return this.words.service("same-day-service");
	}

	/** When the clinic opens, at that moment or next after it. */
	private String opening(Instant from) {
		Instant opening = this.clinic.openingHours().nextOpening(from);
		return this.words.say("questionnaire.format.opening", this.words.date(opening), this.words.time(opening));
	}

	/** The part of a message key that names a constant. */
	static String key(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
