package clinic.backcheck.catalogue.store;

import java.util.UUID;

import clinic.backcheck.catalogue.Claim;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What became of a row of the two documents. */
@Entity
@Immutable
@Table(name = "edition_claim")
class ClaimEntity extends Piece {

	private String code;

	@Enumerated(EnumType.STRING)
	private Claim.Section section;

	@Enumerated(EnumType.STRING)
	private Claim.Verdict verdict;

	@SuppressWarnings("NullAway.Init")
	protected ClaimEntity() {
	}

	ClaimEntity(UUID edition, int position, Claim claim) {
		super(edition, position);
		this.code = claim.id();
		this.section = claim.section();
		this.verdict = claim.verdict();
	}

	String code() {
		return this.code;
	}

	Claim.Section section() {
		return this.section;
	}

	Claim.Verdict verdict() {
		return this.verdict;
	}

}
