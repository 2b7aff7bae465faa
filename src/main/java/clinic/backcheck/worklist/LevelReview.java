package clinic.backcheck.worklist;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;

/**
 * What clinicians made of the machine's level.
 *
 * @param overrideUrgency the level that a clinician set; {@code null} where the machine's
 * stands
 * @param proposedUrgency a step down from EMERGENCY that waits for a second clinician
 * @param proposedBy who proposed it
 * @param levelGrade whether the machine's level was right; as the last who could say
 * graded it; {@code null} where nobody could
 */
@Embeddable
record LevelReview(@Enumerated(EnumType.STRING) @Nullable Urgency overrideUrgency,
		@Enumerated(EnumType.STRING) @Nullable Urgency proposedUrgency, @Nullable UUID proposedBy,
		@Enumerated(EnumType.STRING) @Nullable LevelGrade levelGrade) {

	static final LevelReview NONE = new LevelReview(null, null, null, null);

	LevelReview proposing(Urgency level, UUID by) {
		return new LevelReview(this.overrideUrgency, level, by, this.levelGrade);
	}

	LevelReview decided(Urgency level) {
		return new LevelReview(level, null, null, this.levelGrade);
	}

	LevelReview withoutProposal() {
		return new LevelReview(this.overrideUrgency, null, null, this.levelGrade);
	}

	LevelReview graded(LevelGrade grade) {
		return new LevelReview(this.overrideUrgency, this.proposedUrgency, this.proposedBy, grade);
	}

}
