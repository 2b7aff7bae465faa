package clinic.backcheck.catalogue.store;

import java.util.UUID;

import clinic.backcheck.catalogue.Translation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** How the texts of a language came about. */
@Entity
@Immutable
@Table(name = "edition_translation")
class TranslationEntity extends Piece {

	private String language;

	@Enumerated(EnumType.STRING)
	private Translation.Made made;

	@Column(name = "clinical_review")
	private String clinicalReview;

	@SuppressWarnings("NullAway.Init")
	protected TranslationEntity() {
	}

	TranslationEntity(UUID edition, int position, Translation translation) {
		super(edition, position);
		this.language = translation.language();
		this.made = translation.made();
		this.clinicalReview = translation.clinicalReview();
	}

	Translation translation() {
		return new Translation(this.language, this.made, this.clinicalReview);
	}

}
