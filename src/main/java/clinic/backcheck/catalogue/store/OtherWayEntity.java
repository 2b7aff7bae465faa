package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A page that shows a better way. */
@Entity
@Immutable
@Table(name = "edition_other_way")
class OtherWayEntity extends Piece {

	private String code;

	@SuppressWarnings("NullAway.Init")
	protected OtherWayEntity() {
	}

	OtherWayEntity(UUID edition, int position, String code) {
		super(edition, position);
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
