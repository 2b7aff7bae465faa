package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A part of an edition, at its place among others of its kind. */
@MappedSuperclass
abstract class Piece {

	@Id
	private UUID id;

	@Column(name = "edition_id")
	private UUID edition;

	/** Only queries read it, to put pieces in order. */
	@SuppressWarnings("UnusedVariable")
	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Piece() {
	}

	protected Piece(UUID edition, int position) {
		this.id = UUID.randomUUID();
		this.edition = edition;
		this.position = position;
	}

	UUID id() {
		return this.id;
	}

}
