package clinic.backcheck.catalogue.store;

import java.util.UUID;

import clinic.backcheck.rules.Grade;
import clinic.backcheck.rules.Urgency;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What may be going on. */
@Entity
@Immutable
@Table(name = "edition_explanation")
class ExplanationEntity extends Piece {

	private String code;

	@Enumerated(EnumType.STRING)
	@Column(name = "up_to")
	private Urgency upTo;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	@SuppressWarnings("NullAway.Init")
	protected ExplanationEntity() {
	}

	ExplanationEntity(UUID edition, int position, String code, Urgency upTo, Grade grade) {
		super(edition, position);
		this.code = code;
		this.upTo = upTo;
		this.grade = grade;
	}

	String code() {
		return this.code;
	}

	Urgency upTo() {
		return this.upTo;
	}

	Grade grade() {
		return this.grade;
	}

}
