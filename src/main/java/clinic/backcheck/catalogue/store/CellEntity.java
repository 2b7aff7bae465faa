package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A fact that has to hold for a row to hold. */
@Entity
@Immutable
@Table(name = "edition_cell")
class CellEntity extends Piece {

	@Column(name = "row_id")
	private UUID row;

	private String question;

	private String fact;

	@SuppressWarnings("NullAway.Init")
	protected CellEntity() {
	}

	CellEntity(UUID edition, int position, UUID row, String question, String fact) {
		super(edition, position);
		this.row = row;
		this.question = question;
		this.fact = fact;
	}

	UUID row() {
		return this.row;
	}

	String question() {
		return this.question;
	}

	String fact() {
		return this.fact;
	}

}
