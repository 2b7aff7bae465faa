package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That a row of the two documents is used in something. */
@Entity
@Immutable
@Table(name = "edition_claim_use")
class ClaimUseEntity extends Piece {

	private String claim;

	@Enumerated(EnumType.STRING)
	@Column(name = "used_in")
	private Kind kind;

	@Column(name = "used_in_code")
	private String code;

	@SuppressWarnings("NullAway.Init")
	protected ClaimUseEntity() {
	}

	ClaimUseEntity(UUID edition, int position, String claim, Kind kind, String code) {
		super(edition, position);
		this.claim = claim;
		this.kind = kind;
		this.code = code;
	}

	String claim() {
		return this.claim;
	}

	Kind kind() {
		return this.kind;
	}

	String code() {
		return this.code;
	}

	/** What a row can be used in. */
	enum Kind {

		QUESTION, FLAG, EXPLANATION, ADVICE, PLACE

	}

}
