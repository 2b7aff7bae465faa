package clinic.backcheck.exchange.mail;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.privacy.EncryptedText;
import clinic.backcheck.questionnaire.Reminders;

/** A reminder that waits to be sent. It is deleted as soon as it was. */
@Entity
@Table(name = "letters")
class Letter {

	@Id
	private UUID id;

	private UUID checkId;

	@Convert(converter = EncryptedText.class)
	@Column(columnDefinition = "text")
	private String email;

	private String language;

	/** Whoever has it can open the re-check, so it is kept like the address. */
	@Convert(converter = EncryptedText.class)
	@Column(columnDefinition = "text")
	private String link;

	private Instant dueAt;

	@SuppressWarnings("UnusedVariable")
	private int attempts;

	@SuppressWarnings("UnusedVariable")
	private @Nullable Instant takenUntil;

	@SuppressWarnings("NullAway.Init")
	protected Letter() {
	}

	Letter(Reminders.Reminder reminder) {
		this.id = UUID.randomUUID();
		this.checkId = reminder.checkId();
		this.email = reminder.email();
		this.language = reminder.language();
		this.link = reminder.link();
		this.dueAt = reminder.at();
	}

	UUID id() {
		return this.id;
	}

	UUID checkId() {
		return this.checkId;
	}

	String email() {
		return this.email;
	}

	/** The first letter and where it is delivered: a slip shows, the address does not. */
	String shortened() {
		int at = Math.max(0, this.email.lastIndexOf('@'));
		return this.email.substring(0, Math.min(1, at)) + "…" + this.email.substring(at);
	}

	String language() {
		return this.language;
	}

	String link() {
		return this.link;
	}

	Instant dueAt() {
		return this.dueAt;
	}

}
