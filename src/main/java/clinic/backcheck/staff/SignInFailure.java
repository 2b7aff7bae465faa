package clinic.backcheck.staff;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A sign-in that failed, counted for a few minutes. */
@Entity
@Table(name = "staff_sign_in_failure")
@SuppressWarnings("UnusedVariable") // queries read them
class SignInFailure {

	@Id
	private UUID id;

	private String subject;

	private Instant failedAt;

	@SuppressWarnings("NullAway.Init")
	protected SignInFailure() {
	}

	SignInFailure(String subject, Instant failedAt) {
		this.id = UUID.randomUUID();
		this.subject = subject;
		this.failedAt = failedAt;
	}

}
