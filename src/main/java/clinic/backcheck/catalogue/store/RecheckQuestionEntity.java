package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A question that the re-check asks again. */
@Entity
@Immutable
@Table(name = "edition_recheck_question")
class RecheckQuestionEntity extends Piece {

	private String page;

	private String question;

	private boolean ifRaised;

	@Enumerated(EnumType.STRING)
	private @Nullable Measure measure;

	@SuppressWarnings("NullAway.Init")
	protected RecheckQuestionEntity() {
	}

	RecheckQuestionEntity(UUID edition, int position, String page, String question, boolean ifRaised,
			@Nullable Measure measure) {
		super(edition, position);
		this.page = page;
		this.question = question;
		this.ifRaised = ifRaised;
		this.measure = measure;
	}

	String page() {
		return this.page;
	}

	String question() {
		return this.question;
	}

	boolean ifRaised() {
		return this.ifRaised;
	}

	@Nullable Measure measure() {
		return this.measure;
	}

	/** What is compared with last time. */
	enum Measure {

		PAIN, COURSE, FUNCTION

	}

}
