package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What stands behind a claim. */
@Entity
@Immutable
@Table(name = "edition_source")
class SourceEntity extends Piece {

	private String code;

	private String title;

	private @Nullable String publisher;

	@Column(name = "published_year")
	private @Nullable Integer year;

	private @Nullable String location;

	private @Nullable String note;

	private boolean verified;

	@SuppressWarnings("NullAway.Init")
	protected SourceEntity() {
	}

	SourceEntity(UUID edition, int position, String code, String title, @Nullable String publisher,
			@Nullable Integer year, @Nullable String location, @Nullable String note, boolean verified) {
		super(edition, position);
		this.code = code;
		this.title = title;
		this.publisher = publisher;
		this.year = year;
		this.location = location;
		this.note = note;
		this.verified = verified;
	}

	String code() {
		return this.code;
	}

	String title() {
		return this.title;
	}

	@Nullable String publisher() {
		return this.publisher;
	}

	@Nullable Integer year() {
		return this.year;
	}

	@Nullable String location() {
		return this.location;
	}

	@Nullable String note() {
		return this.note;
	}

	boolean verified() {
		return this.verified;
	}

}
