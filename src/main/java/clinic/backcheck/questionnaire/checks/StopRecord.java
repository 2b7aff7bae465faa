package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Somebody was told to call the emergency number, and why. It leads to nobody: an open
 * check knows its record, and is gone after a day.
 */
@Entity
@Table(name = "stop_records")
class StopRecord {

	@Id
	private UUID id;

	@SuppressWarnings("UnusedVariable")
	private Instant stoppedAt;

	@SuppressWarnings("UnusedVariable")
	private int edition;

	@Column(columnDefinition = "text")
	private String flags;

	@SuppressWarnings("NullAway.Init")
	protected StopRecord() {
	}

	StopRecord(Instant stoppedAt, int edition, Collection<String> flags) {
		this.id = UUID.randomUUID();
		this.stoppedAt = stoppedAt;
		this.edition = edition;
		this.flags = String.join(",", flags);
	}

	UUID id() {
		return this.id;
	}

	/** What stops them now. */
	void flags(Collection<String> flags) {
		this.flags = String.join(",", flags);
	}

	String flags() {
		return this.flags;
	}

}
