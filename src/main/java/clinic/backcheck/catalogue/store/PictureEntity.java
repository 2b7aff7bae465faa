package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A drawing that shows how to follow a piece of advice. */
@Entity
@Immutable
@Table(name = "edition_picture")
class PictureEntity extends Piece {

	private String advice;

	private String code;

	@SuppressWarnings("NullAway.Init")
	protected PictureEntity() {
	}

	PictureEntity(UUID edition, int position, String advice, String code) {
		super(edition, position);
		this.advice = advice;
		this.code = code;
	}

	String advice() {
		return this.advice;
	}

	String code() {
		return this.code;
	}

}
