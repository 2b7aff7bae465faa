package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * An option of a choice, an item or a kind of item of a checklist, or a cut of a number.
 */
@Entity
@Immutable
@Table(name = "edition_option")
class OptionEntity extends Piece {

	private String question;

	private String code;

	@Column(name = "counts_as_unsure")
	private boolean countsAsUnsure;

	@Column(name = "counts_as")
	private @Nullable String countsAs;

	@Column(name = "is_kind")
	private boolean kind;

	@Column(name = "from_number")
	private @Nullable Integer from;

	@Column(name = "below_number")
	private @Nullable Integer below;

	@SuppressWarnings("NullAway.Init")
	protected OptionEntity() {
	}

	OptionEntity(UUID edition, int position, String question, String code, boolean countsAsUnsure,
			@Nullable Integer from, @Nullable Integer below) {
		super(edition, position);
		this.question = question;
		this.code = code;
		this.countsAsUnsure = countsAsUnsure;
		this.from = from;
		this.below = below;
	}

	/** An item of a checklist that counts as something that other items are too. */
	static OptionEntity item(UUID edition, int position, String question, String code, boolean countsAsUnsure,
			@Nullable String countsAs) {
		OptionEntity item = new OptionEntity(edition, position, question, code, countsAsUnsure, null, null);
		item.countsAs = countsAs;
		return item;
	}

	/** What several items count as; nobody can tick it. */
	static OptionEntity kind(UUID edition, int position, String question, String code, boolean countsAsUnsure) {
		OptionEntity kind = new OptionEntity(edition, position, question, code, countsAsUnsure, null, null);
		kind.kind = true;
		return kind;
	}

	String question() {
		return this.question;
	}

	String code() {
		return this.code;
	}

	boolean countsAsUnsure() {
		return this.countsAsUnsure;
	}

	@Nullable String countsAs() {
		return this.countsAs;
	}

	boolean isKind() {
		return this.kind;
	}

	@Nullable Integer from() {
		return this.from;
	}

	@Nullable Integer below() {
		return this.below;
	}

}
