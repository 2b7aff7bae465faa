package clinic.backcheck.catalogue.store;

import java.util.UUID;

import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Grade;
import clinic.backcheck.rules.Urgency;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something to do or to avoid. */
@Entity
@Immutable
@Table(name = "edition_advice")
class AdviceEntity extends Piece {

	private String code;

	@Enumerated(EnumType.STRING)
	private Advice.Kind kind;

	@Enumerated(EnumType.STRING)
	@Column(name = "up_to")
	private Urgency upTo;

	private @Nullable String alternative;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	private String review;

	@SuppressWarnings("NullAway.Init")
	protected AdviceEntity() {
	}

	AdviceEntity(UUID edition, int position, String code, Advice.Kind kind, Urgency upTo, @Nullable String alternative,
			Grade grade, String review) {
		super(edition, position);
		this.code = code;
		this.kind = kind;
		this.upTo = upTo;
		this.alternative = alternative;
		this.grade = grade;
		this.review = review;
	}

	String code() {
		return this.code;
	}

	Advice.Kind kind() {
		return this.kind;
	}

	Urgency upTo() {
		return this.upTo;
	}

	@Nullable String alternative() {
		return this.alternative;
	}

	Grade grade() {
		return this.grade;
	}

	String review() {
		return this.review;
	}

}
