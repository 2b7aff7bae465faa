package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A red flag. */
@Entity
@Immutable
@Table(name = "edition_flag")
class FlagEntity extends Piece {

	private String code;

	private String watch;

	@SuppressWarnings("NullAway.Init")
	protected FlagEntity() {
	}

	FlagEntity(UUID edition, int position, String code, String watch) {
		super(edition, position);
		this.code = code;
		this.watch = watch;
	}

	String code() {
		return this.code;
	}

	String watch() {
		return this.watch;
	}

}
