package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.privacy.EncryptedDate;

/**
 * A check that can be returned to. There is one for each check: a new code takes the
 * place of the last. The code itself is kept nowhere.
 */
@Entity
@Table(name = "saved_checks")
class SavedCheck {

	@Id
	@SuppressWarnings("UnusedVariable")
	private UUID checkId;

	@SuppressWarnings("UnusedVariable")
	private @Nullable String codeHash;

	@Convert(converter = EncryptedDate.class)
	@Column(columnDefinition = "text")
	private LocalDate dateOfBirth;

	private Instant expiresAt;

	@SuppressWarnings("UnusedVariable")
	private @Nullable String handedTo;

	@SuppressWarnings("NullAway.Init")
	protected SavedCheck() {
	}

	/**
	 * A check that was saved just now.
	 * @param codeHash of code and date of birth
	 */
	SavedCheck(UUID checkId, String codeHash, LocalDate dateOfBirth, Instant expiresAt) {
		this.checkId = checkId;
		this.codeHash = codeHash;
		this.dateOfBirth = dateOfBirth;
		this.expiresAt = expiresAt;
	}

	LocalDate dateOfBirth() {
		return this.dateOfBirth;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

}
