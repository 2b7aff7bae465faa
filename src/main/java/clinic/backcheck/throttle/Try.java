package clinic.backcheck.throttle;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A try that failed, or is being looked at just now. */
@Entity
@Table(name = "throttled_try")
@SuppressWarnings("UnusedVariable") // queries read them
class Try {

	@Id
	private UUID id;

	private String subject;

	private Instant triedAt;

	private Instant countsUntil;

	@SuppressWarnings("NullAway.Init")
	protected Try() {
	}

	Try(String subject, Instant triedAt, Instant countsUntil) {
		this.id = UUID.randomUUID();
		this.subject = subject;
		this.triedAt = triedAt;
		this.countsUntil = countsUntil;
	}

	UUID id() {
		return this.id;
	}

}
