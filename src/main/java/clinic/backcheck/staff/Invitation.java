package clinic.backcheck.staff;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A one-time link that was handed out, known by the hash of its token only. */
@Entity
@Table(name = "staff_invitation")
@SuppressWarnings("UnusedVariable") // queries read them
class Invitation {

	@Id
	private UUID id;

	private String tokenHash;

	private @Nullable UUID accountId;

	private Instant expiresAt;

	@SuppressWarnings("NullAway.Init")
	protected Invitation() {
	}

	Invitation(String tokenHash, @Nullable UUID accountId, Instant expiresAt) {
		this.id = UUID.randomUUID();
		this.tokenHash = tokenHash;
		this.accountId = accountId;
		this.expiresAt = expiresAt;
	}

	/** Whose password it sets; {@code null}: it makes the first account. */
	@Nullable UUID accountId() {
		return this.accountId;
	}

}
