package clinic.backcheck.catalogue.store;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Words in one language. */
@Entity
@Immutable
@Table(name = "edition_text")
class TextEntity extends Piece {

	private String language;

	@Column(name = "text_key")
	private String key;

	private String words;

	@SuppressWarnings("NullAway.Init")
	protected TextEntity() {
	}

	TextEntity(UUID edition, int position, String language, String key, String words) {
		super(edition, position);
		this.language = language;
		this.key = key;
		this.words = words;
	}

	String language() {
		return this.language;
	}

	String key() {
		return this.key;
	}

	String words() {
		return this.words;
	}

}
