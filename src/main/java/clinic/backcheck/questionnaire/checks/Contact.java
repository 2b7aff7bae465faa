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
import clinic.backcheck.privacy.EncryptedText;
import clinic.backcheck.questionnaire.SentCheck;

/** Who sent a check, encrypted, apart from the answers. */
@Entity
@Table(name = "contacts")
class Contact {

	@Id
	private UUID submissionId;

	@Convert(converter = EncryptedText.class)
	@Column(columnDefinition = "text")
	private String name;

	@Convert(converter = EncryptedDate.class)
	@Column(columnDefinition = "text")
	private LocalDate dateOfBirth;

	@Convert(converter = EncryptedText.class)
	@Column(columnDefinition = "text")
	private String telephone;

	@Convert(converter = EncryptedText.class)
	@Column(columnDefinition = "text")
	private @Nullable String note;

	private Instant consentAt;

	@SuppressWarnings("NullAway.Init")
	protected Contact() {
	}

	Contact(UUID submissionId, SentCheck.Contact contact, Instant consentAt) {
		this.submissionId = submissionId;
		this.name = contact.name();
		this.dateOfBirth = contact.dateOfBirth();
		this.telephone = contact.telephone();
		this.note = contact.note();
		this.consentAt = consentAt;
	}

	/** The same person, who consented then, sends a re-check. */
	Contact again(UUID submissionId) {
		return new Contact(submissionId, read(), this.consentAt);
	}

	UUID submissionId() {
		return this.submissionId;
	}

	SentCheck.Contact read() {
		return new SentCheck.Contact(this.name, this.dateOfBirth, this.telephone, this.note);
	}

}
