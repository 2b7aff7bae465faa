package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.privacy.EncryptedText;
import clinic.backcheck.rules.Urgency;

/** One entry of a case's timeline. It is written once and never changed. */
@Entity
@Immutable
@Table(name = "case_event")
class CaseEvent {

	@Id
	private UUID id;

	@Column(updatable = false)
	private UUID caseId;

	/** The place in the timeline, from 1. */
	@Column(name = "entry", updatable = false)
	private int number;

	@Column(name = "at_time", updatable = false)
	private Instant at;

	@Enumerated(EnumType.STRING)
	@Column(updatable = false)
	private Who who;

	@Column(updatable = false)
	private @Nullable UUID staffId;

	@Enumerated(EnumType.STRING)
	@Column(updatable = false)
	private What what;

	@Enumerated(EnumType.STRING)
	@Column(updatable = false)
	private @Nullable CaseOutcome outcome;

	/** The level before and after. */
	@Enumerated(EnumType.STRING)
	@Column(updatable = false)
	private @Nullable Urgency fromUrgency;

	@Enumerated(EnumType.STRING)
	@Column(updatable = false)
	private @Nullable Urgency toUrgency;

	/** A {@link LevelGrade} where it was closed, a {@link ContactResult} of a contact. */
	@Column(updatable = false)
	private @Nullable String detail;

	/** When a case that was closed is to come back. */
	@Column(updatable = false)
	private @Nullable LocalDate followUpOn;

	/** To whom the case was handed over. */
	@Column(name = "other_id", updatable = false)
	private @Nullable UUID handedTo;

	@Convert(converter = EncryptedText.class)
	@Column(updatable = false)
	private @Nullable String note;

	@SuppressWarnings("NullAway.Init")
	protected CaseEvent() {
	}

	CaseEvent(UUID caseId, int number, What what, Who who, @Nullable UUID staffId, Instant at) {
		this.id = UUID.randomUUID();
		this.caseId = caseId;
		this.number = number;
		this.what = what;
		this.who = who;
		this.staffId = staffId;
		this.at = at.truncatedTo(ChronoUnit.MILLIS);
	}

	CaseEvent saying(@Nullable String text) {
		this.note = text;
		return this;
	}

	CaseEvent outcome(CaseOutcome how) {
		this.outcome = how;
		return this;
	}

	CaseEvent graded(@Nullable LevelGrade grade) {
		this.detail = (grade != null) ? grade.name() : null;
		return this;
	}

	CaseEvent comingBack(@Nullable LocalDate day) {
		this.followUpOn = day;
		return this;
	}

	CaseEvent contacted(ContactResult result) {
		this.detail = result.name();
		return this;
	}

	CaseEvent levels(Urgency from, Urgency to) {
		this.fromUrgency = from;
		this.toUrgency = to;
		return this;
	}

	CaseEvent to(UUID colleague) {
		this.handedTo = colleague;
		return this;
	}

	UUID id() {
		return this.id;
	}

	UUID caseId() {
		return this.caseId;
	}

	int number() {
		return this.number;
	}

	Instant at() {
		return this.at;
	}

	Who who() {
		return this.who;
	}

	@Nullable UUID staffId() {
		return this.staffId;
	}

	What what() {
		return this.what;
	}

	@Nullable CaseOutcome outcome() {
		return this.outcome;
	}

	@Nullable Urgency fromUrgency() {
		return this.fromUrgency;
	}

	@Nullable Urgency toUrgency() {
		return this.toUrgency;
	}

	/** How whoever closed the case graded the machine's level, if they did. */
	@Nullable LevelGrade grade() {
		return (this.what == What.CLOSED && this.detail != null) ? LevelGrade.valueOf(this.detail) : null;
	}

	/** What an attempt to reach the patient came to. */
	@Nullable ContactResult contactResult() {
		return (this.what == What.CONTACTED && this.detail != null) ? ContactResult.valueOf(this.detail) : null;
	}

	@Nullable LocalDate followUpOn() {
		return this.followUpOn;
	}

	@Nullable UUID handedTo() {
		return this.handedTo;
	}

	@Nullable String note() {
		return this.note;
	}

	/** Who did it. */
	enum Who {

		PATIENT, STAFF, SYSTEM

	}

	/** What happened. */
	enum What {

		ARRIVED, CLAIMED, TAKEN_OVER, HANDED_OVER, RELEASED, NOTED, CONTACTED, OVERRIDDEN, STEP_DOWN_PROPOSED,
		STEP_DOWN_AGREED, STEP_DOWN_REFUSED, ALERTED, CLOSED, REOPENED, FOLLOW_UP_DUE, RECHECK_WORSE, RECHECK_SAME,
		RECHECK_BETTER, RECHECK_UNKNOWN, RECHECK_MISSED, RECHECK_FAILED

	}

}
