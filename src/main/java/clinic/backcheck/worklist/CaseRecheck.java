package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import clinic.backcheck.questionnaire.RecheckFinished;

/** A re-check that belongs to a case. */
@Entity
@Immutable
@Table(name = "case_recheck")
class CaseRecheck {

	@Id
	private UUID id;

	private UUID caseId;

	private UUID checkId;

	private UUID earlierId;

	private Instant arrivedAt;

	@SuppressWarnings("NullAway.Init")
	protected CaseRecheck() {
	}

	CaseRecheck(UUID caseId, RecheckFinished finished) {
		this.id = UUID.randomUUID();
		this.caseId = caseId;
		this.checkId = finished.checkId();
		this.earlierId = finished.earlierId();
		this.arrivedAt = finished.at().truncatedTo(ChronoUnit.MILLIS);
	}

	UUID id() {
		return this.id;
	}

	UUID caseId() {
		return this.caseId;
	}

	UUID checkId() {
		return this.checkId;
	}

	UUID earlierId() {
		return this.earlierId;
	}

	Instant arrivedAt() {
		return this.arrivedAt;
	}

}
