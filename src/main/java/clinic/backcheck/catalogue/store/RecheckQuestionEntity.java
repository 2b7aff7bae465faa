package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Recheck.RecheckPage;

/** A question that the re-check asks again. */
@Entity
@Immutable
@Table(name = "edition_recheck_question")
class RecheckQuestionEntity extends Piece {

	private String page;

	private String question;

	private boolean ifRaised;

	private boolean ifUnsure;

	@Enumerated(EnumType.STRING)
	private @Nullable Measure measure;

	@SuppressWarnings("NullAway.Init")
	protected RecheckQuestionEntity() {
	}

	RecheckQuestionEntity(UUID edition, int position, RecheckPage page, String question, @Nullable Measure measure) {
		super(edition, position);
		this.page = page.id();
		this.question = question;
		this.ifRaised = page.ifRaised().contains(question);
		this.ifUnsure = page.ifUnsure().contains(question);
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

	boolean ifUnsure() {
		return this.ifUnsure;
	}

	/** Whether it is asked of everybody. */
	boolean always() {
		return !this.ifRaised && !this.ifUnsure;
	}

	@Nullable Measure measure() {
		return this.measure;
	}

	/** What is compared with last time. */
	enum Measure {

		PAIN, COURSE, FUNCTION

	}

}
