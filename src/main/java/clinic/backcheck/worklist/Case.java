package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;

/**
 * A check that was sent to the clinic, as staff handle it. Every verb makes one entry of
 * the timeline, to be kept with it ({@link Timeline#keep}). Only what changed is written:
 * that its page was opened is kept beside it.
 */
@Entity(name = "ClinicCase")
@DynamicUpdate
@Table(name = "clinic_case")
class Case extends RatedCase {

	@Enumerated(EnumType.STRING)
	private CaseState state = CaseState.NEW;

	/** Not closed: the list of open cases is then one range of one index. */
	@Column(name = "is_open")
	private boolean open = true;

	private @Nullable UUID ownerId;

	@Enumerated(EnumType.STRING)
	private @Nullable CaseOutcome outcome;

	private @Nullable Instant closedAt;

	private @Nullable LocalDate followUpOn;

	private int contactAttempts;

	@Enumerated(EnumType.STRING)
	private @Nullable RecheckMark recheck;

	@SuppressWarnings("NullAway.Init")
	protected Case() {
	}

	private Case(CheckSent sent, Instant dueAt, Arrival arrival) {
		super(sent, dueAt, arrival);
	}

	/** The case of a check that was just sent; its arrival is the first entry. */
	static Case open(CheckSent sent, Instant dueAt, Arrival arrival) {
		return new Case(sent, dueAt, arrival);
	}

	/** Takes the case, from nobody, from somebody else, or after it was closed. */
	CaseEvent claim(UUID staff, Instant at) {
		if (staff.equals(this.ownerId) && this.state == CaseState.CLAIMED) {
			throw CaseMoveRefused.alreadyTheirs();
		}
		CaseEvent.What what = switch (this.state) {
			case NEW -> CaseEvent.What.CLAIMED;
			case CLAIMED -> CaseEvent.What.TAKEN_OVER;
			case CLOSED -> CaseEvent.What.REOPENED;
		};
		own(staff);
		return entry(what, staff, at);
	}

	/** Gives the case into the hands of a colleague. */
	CaseEvent handOver(UUID staff, Instant at, UUID to, @Nullable String text) {
		onlyOpen();
		if (to.equals(this.ownerId)) {
			throw CaseMoveRefused.alreadyTheirs();
		}
		own(to);
		return entry(CaseEvent.What.HANDED_OVER, staff, at).to(to).saying(text);
	}

	/** Gives the case back, so that somebody else can take it. */
	CaseEvent release(UUID staff, Instant at) {
		onlyOwner(staff);
		go(CaseState.NEW);
		this.ownerId = null;
		return entry(CaseEvent.What.RELEASED, staff, at);
	}

	/**
	 * Whoever looked after it is not there any more: nobody's again, and to be looked at.
	 */
	CaseEvent orphan(Instant at) {
		onlyOpen();
		reopen();
		awaitLook(at);
		return entry(CaseEvent.What.RELEASED, CaseEvent.Who.SYSTEM, null, at);
	}

	/**
	 * Somebody tried to speak to the patient.
	 * @param next when to try again; {@code null} leaves the time that was promised
	 */
	CaseEvent contact(UUID staff, Instant at, ContactResult result, @Nullable Instant next, @Nullable String text) {
		onlyOpen();
		this.contactAttempts++;
		if (next != null) {
			due(next);
		}
		return entry(CaseEvent.What.CONTACTED, staff, at).contacted(result).saying(text);
	}

	/**
	 * Ends it.
	 * @param grade whether the machine's level was right; {@code null} where they cannot
	 * say, or may not: what somebody said before then stands
	 * @param followUp the day on which the case comes back; {@code null} for never
	 */
	CaseEvent close(UUID staff, Instant at, CaseOutcome how, @Nullable LevelGrade grade, @Nullable LocalDate followUp,
			@Nullable String text) {
		onlyOwner(staff);
		noStepDownWaits();
		go(CaseState.CLOSED);
		this.outcome = how;
		this.closedAt = at.truncatedTo(ChronoUnit.MILLIS);
		this.followUpOn = followUp;
		if (grade != null) {
			// Not to know takes back no judgement: figures need every miss.
			grade(grade);
		}
		return entry(CaseEvent.What.CLOSED, staff, at).outcome(how).graded(grade).comingBack(followUp).saying(text);
	}

	/** Whether an alert is still in place. */
	boolean waitsUnopened() {
		return this.open && awaitsLook() && !alerted();
	}

	/** The day that was agreed on has come: somebody has to look again. */
	CaseEvent followUp(Instant at, Instant due) {
		this.followUpOn = null;
		reopen();
		due(due);
		awaitLook(at);
		return entry(CaseEvent.What.FOLLOW_UP_DUE, CaseEvent.Who.SYSTEM, null, at);
	}

	/**
	 * The patient came back for a re-check, or did not. Worse, silence, a level above the
	 * case's own, or one that cannot wait where the case is closed raises it: it is
	 * opened again, never less urgent than before, and never due later. Silence of
	 * somebody who was sent or taken into care is told and raises nothing.
	 */
	CaseEvent recheck(RecheckNews news) {
		RecheckMark how = news.how();
		this.recheck = how;
		if (!how.expected(this.outcome) && (how.raises() || news.urgency().compareTo(urgency()) > 0
				|| (!this.open && news.urgency().atLeast(Urgency.URGENT)))) {
			raise(news);
		}
		return entry(how.entry(), how.who(), null, news.at()).saying(news.note());
	}

	private void raise(RecheckNews news) {
		boolean closed = this.state == CaseState.CLOSED;
		if (closed) {
			reopen();
		}
		if (news.found() != null && news.urgency().atLeast(urgency())) {
			summary(news.found());
		}
		level(urgency().max(news.urgency()));
		awaitLook(news.at());
		if (closed || news.due().isBefore(dueAt())) {
			due(news.due());
		}
	}

	private void reopen() {
		go(CaseState.NEW);
		this.ownerId = null;
		this.outcome = null;
	}

	private void own(UUID staff) {
		go(CaseState.CLAIMED);
		this.ownerId = staff;
		this.outcome = null;
	}

	private void onlyOwner(UUID staff) {
		if (this.state != CaseState.CLAIMED || !staff.equals(this.ownerId)) {
			throw CaseMoveRefused.notTheOwner();
		}
	}

	@Override
	void onlyOpen() {
		if (!this.open) {
			throw CaseMoveRefused.closed();
		}
	}

	private void go(CaseState next) {
		if (!this.state.mayBecome(next)) {
			throw CaseMoveRefused.from(this.state, next);
		}
		this.state = next;
		this.open = next != CaseState.CLOSED;
		if (this.open) {
			this.closedAt = null;
		}
	}

	CaseState state() {
		return this.state;
	}

	@Nullable UUID ownerId() {
		return this.ownerId;
	}

	@Nullable CaseOutcome outcome() {
		return this.outcome;
	}

	@Nullable Instant closedAt() {
		return this.closedAt;
	}

	@Nullable LocalDate followUpOn() {
		return this.followUpOn;
	}

	int contactAttempts() {
		return this.contactAttempts;
	}

	/** How the last re-check went; {@code null} where none was due. */
	@Nullable RecheckMark recheckMark() {
		return this.recheck;
	}

}
