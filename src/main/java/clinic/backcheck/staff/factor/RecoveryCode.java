package clinic.backcheck.staff.factor;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A code for a lost telephone, known by its keyed hash only. */
@Entity
@Table(name = "staff_recovery_code")
@SuppressWarnings("UnusedVariable") // queries read them
class RecoveryCode {

	@Id
	private UUID id;

	private UUID accountId;

	private String codeHash;

	@SuppressWarnings("NullAway.Init")
	protected RecoveryCode() {
	}

	RecoveryCode(UUID accountId, String codeHash) {
		this.id = UUID.randomUUID();
		this.accountId = accountId;
		this.codeHash = codeHash;
	}

}
