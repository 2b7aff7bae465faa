package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That something rests on a source. */
@Entity
@Immutable
@Table(name = "edition_citation")
class CitationEntity extends Piece {

	@Enumerated(EnumType.STRING)
	@Column(name = "owner_kind")
	private Owner kind;

	private String owner;

	private String source;

	@SuppressWarnings("NullAway.Init")
	protected CitationEntity() {
	}

	CitationEntity(UUID edition, int position, Owner kind, String owner, String source) {
		super(edition, position);
		this.kind = kind;
		this.owner = owner;
		this.source = source;
	}

	Owner kind() {
		return this.kind;
	}

	String owner() {
		return this.owner;
	}

	String source() {
		return this.source;
	}

}
