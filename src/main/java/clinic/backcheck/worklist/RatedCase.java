package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;

/** How urgent a case is, by when it is due, and who says so. */
@MappedSuperclass
abstract class RatedCase extends ArrivedCase {

	@Enumerated(EnumType.STRING)
	private Urgency urgency;

	/** 0 is the most urgent, so that the whole order of the list ascends. */
	private int listRank;

	private Instant dueAt;

	@Embedded
	private @Nullable LevelReview review;

	@SuppressWarnings("NullAway.Init")
	protected RatedCase() {
	}

	RatedCase(CheckSent sent, Instant dueAt, Arrival arrival) {
		super(sent, arrival);
		this.urgency = sent.urgency();
		this.listRank = ListRank.of(sent.urgency());
		this.dueAt = dueAt.truncatedTo(ChronoUnit.MILLIS);
	}

	/**
	 * Sets the level by a clinician's judgement. A step down from EMERGENCY only waits
	 * for a second clinician; a step up never lets the case wait longer.
	 * @param due when the new level is due
	 */
	CaseEvent override(UUID staff, Instant at, Urgency level, Instant due, String reason) {
		onlyOpen();
		if (level == this.urgency) {
			throw CaseMoveRefused.sameLevel();
		}
		CaseEvent.What what = CaseEvent.What.OVERRIDDEN;
		Urgency from = this.urgency;
		if (from == Urgency.EMERGENCY) {
			this.review = review().proposing(level, staff);
			what = CaseEvent.What.STEP_DOWN_PROPOSED;
		}
		else {
			boolean up = level.compareTo(from) > 0;
			decide(level, (up && this.dueAt.isBefore(due)) ? this.dueAt : due);
		}
		return entry(what, staff, at).levels(from, level).saying(reason);
	}

	/** A second clinician agrees to a step down. */
	CaseEvent agree(UUID staff, Instant at, Instant due, @Nullable String text) {
		Urgency level = proposalOfSomebodyElse(staff);
		Urgency from = this.urgency;
		decide(level, due);
		return entry(CaseEvent.What.STEP_DOWN_AGREED, staff, at).levels(from, level).saying(text);
	}

	/** A clinician keeps the level; whoever proposed the step down may withdraw it so. */
	CaseEvent keepLevel(UUID staff, Instant at, @Nullable String text) {
		Urgency level = proposed();
		this.review = review().withoutProposal();
		return entry(CaseEvent.What.STEP_DOWN_REFUSED, staff, at).levels(this.urgency, level).saying(text);
	}

	abstract void onlyOpen();

	final void noStepDownWaits() {
		if (review().proposedUrgency() != null) {
			throw CaseMoveRefused.stepDownWaits();
		}
	}

	final void grade(LevelGrade grade) {
		this.review = review().graded(grade);
	}

	final void due(Instant due) {
		this.dueAt = due.truncatedTo(ChronoUnit.MILLIS);
	}

	/**
	 * Opened again: what was due before it closed is past, what is still to come stays.
	 */
	final void dueAgain(Instant at, Instant due) {
		if (!this.dueAt.isAfter(at)) {
			due(due);
		}
	}

	private void decide(Urgency level, Instant due) {
		level(level);
		due(due);
		this.review = review().decided(level);
	}

	final void level(Urgency level) {
		this.urgency = level;
		this.listRank = ListRank.of(level);
	}

	private Urgency proposed() {
		Urgency level = review().proposedUrgency();
		if (level == null) {
			throw CaseMoveRefused.nothingProposed();
		}
		return level;
	}

	private Urgency proposalOfSomebodyElse(UUID staff) {
		Urgency level = proposed();
		if (staff.equals(review().proposedBy())) {
			throw CaseMoveRefused.needsTwo();
		}
		return level;
	}

	Urgency urgency() {
		return this.urgency;
	}

	int listRank() {
		return this.listRank;
	}

	Instant dueAt() {
		return this.dueAt;
	}

	LevelReview review() {
		return (this.review != null) ? this.review : LevelReview.NONE;
	}

}
