package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A part of the journey. */
@Entity
@Immutable
@Table(name = "edition_part")
class PartEntity extends Piece {

	private String code;

	@SuppressWarnings("NullAway.Init")
	protected PartEntity() {
	}

	PartEntity(UUID edition, int position, String code) {
		super(edition, position);
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
