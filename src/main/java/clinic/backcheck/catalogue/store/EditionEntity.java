package clinic.backcheck.catalogue.store;

import java.time.Instant;
import java.util.UUID;

import clinic.backcheck.catalogue.content.EditionContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An edition; its content is in the pieces that carry its id. */
@Entity
@Table(name = "edition")
class EditionEntity {

	@Id
	private UUID id;

	private int number;

	private String name;

	@Column(name = "clinical_safety_lead")
	private String clinicalSafetyLead;

	@Column(name = "content_hash")
	private String contentHash;

	@Enumerated(EnumType.STRING)
	private State state;

	/** True or null, never false: see the migration. Only queries read it. */
	@SuppressWarnings("UnusedVariable")
	private @Nullable Boolean published;

	@Column(name = "stored_at")
	private Instant storedAt;

	@Column(name = "published_at")
	private @Nullable Instant publishedAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected EditionEntity() {
	}

	private EditionEntity(EditionContent content, Instant now) {
		this.id = UUID.randomUUID();
		this.number = content.number();
		this.name = content.name();
		this.clinicalSafetyLead = content.clinicalSafetyLead();
		this.contentHash = content.hash();
		this.state = State.DRAFT;
		this.storedAt = now;
	}

	static EditionEntity draft(EditionContent content, Instant now) {
		return new EditionEntity(content, now);
	}

	/** Lets new checks be answered with this edition. */
	void publish(Instant now) {
		if (this.state != State.DRAFT) {
			throw new IllegalStateException("Edition %d is %s already".formatted(this.number, this.state));
		}
		this.state = State.PUBLISHED;
		this.published = true;
		this.publishedAt = now;
	}

	UUID id() {
		return this.id;
	}

	int number() {
		return this.number;
	}

	String name() {
		return this.name;
	}

	String clinicalSafetyLead() {
		return this.clinicalSafetyLead;
	}

	String contentHash() {
		return this.contentHash;
	}

	/** What may be done with an edition. */
	enum State {

		DRAFT, PUBLISHED, RETIRED

	}

}
