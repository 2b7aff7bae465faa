package clinic.backcheck.questionnaire.checks;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An earlier result that a device keeps beside a check which it has begun since. */
@Entity
@Table(name = "kept_results")
class KeptResult {

	@Id
	@SuppressWarnings("UnusedVariable")
	private UUID id;

	@SuppressWarnings("UnusedVariable")
	private String tokenHash;

	private UUID submissionId;

	private boolean replaced;

	@SuppressWarnings("NullAway.Init")
	protected KeptResult() {
	}

	/**
	 * Keeps a result.
	 * @param token of the check that was begun
	 * @param replaced whether a later result is shown in its place
	 */
	KeptResult(Token token, UUID submissionId, boolean replaced) {
		this.id = UUID.randomUUID();
		this.tokenHash = token.hash();
		this.submissionId = submissionId;
		this.replaced = replaced;
	}

	UUID submissionId() {
		return this.submissionId;
	}

	boolean replaced() {
		return this.replaced;
	}

}
