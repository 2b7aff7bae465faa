package clinic.backcheck.catalogue.store;

import java.util.UUID;

import clinic.backcheck.rules.Urgency;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a decision table; its facts are cells. */
@Entity
@Immutable
@Table(name = "edition_row")
class RowEntity extends Piece {

	@Enumerated(EnumType.STRING)
	@Column(name = "owner_kind")
	private Owner kind;

	private String owner;

	@Enumerated(EnumType.STRING)
	private @Nullable Urgency urgency;

	@Enumerated(EnumType.STRING)
	@Column(name = "when_open")
	private @Nullable Urgency whenOpen;

	private @Nullable String reason;

	@Column(name = "reason_is_flag")
	private boolean reasonIsFlag;

	@SuppressWarnings("NullAway.Init")
	protected RowEntity() {
	}

	RowEntity(UUID edition, int position, Owner kind, String owner, @Nullable Urgency urgency,
			@Nullable Urgency whenOpen, @Nullable String reason, boolean reasonIsFlag) {
		super(edition, position);
		this.kind = kind;
		this.owner = owner;
		this.urgency = urgency;
		this.whenOpen = whenOpen;
		this.reason = reason;
		this.reasonIsFlag = reasonIsFlag;
	}

	Owner kind() {
		return this.kind;
	}

	String owner() {
		return this.owner;
	}

	@Nullable Urgency urgency() {
		return this.urgency;
	}

	@Nullable Urgency whenOpen() {
		return this.whenOpen;
	}

	@Nullable String reason() {
		return this.reason;
	}

	boolean reasonIsFlag() {
		return this.reasonIsFlag;
	}

}
