package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A page of the re-check. */
@Entity
@Immutable
@Table(name = "edition_recheck_page")
class RecheckPageEntity extends Piece {

	private String code;

	private String part;

	@SuppressWarnings("NullAway.Init")
	protected RecheckPageEntity() {
	}

	RecheckPageEntity(UUID edition, int position, String code, String part) {
		super(edition, position);
		this.code = code;
		this.part = part;
	}

	String code() {
		return this.code;
	}

	String part() {
		return this.part;
	}

}
