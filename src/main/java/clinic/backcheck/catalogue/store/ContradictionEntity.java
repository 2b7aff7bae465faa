package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** One answer of several that do not fit together. */
@Entity
@Immutable
@Table(name = "edition_contradiction")
class ContradictionEntity extends Piece {

	private String code;

	private String question;

	private String answer;

	@SuppressWarnings("NullAway.Init")
	protected ContradictionEntity() {
	}

	ContradictionEntity(UUID edition, int position, String code, String question, String answer) {
		super(edition, position);
		this.code = code;
		this.question = question;
		this.answer = answer;
	}

	String code() {
		return this.code;
	}

	String question() {
		return this.question;
	}

	String answer() {
		return this.answer;
	}

}
