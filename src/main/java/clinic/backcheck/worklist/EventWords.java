package clinic.backcheck.worklist;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;

/** Says what an entry of a timeline records. */
final class EventWords {

	private final CaseEvent event;

	private final Map<UUID, String> names;

	private final @Nullable UUID reader;

	private final Say say;

	/**
	 * The words for one entry.
	 * @param reader who is called "you"; {@code null} where others will read it
	 */
	EventWords(CaseEvent event, Map<UUID, String> names, @Nullable UUID reader, Say say) {
		this.event = event;
		this.names = names;
		this.reader = reader;
		this.say = say;
	}

	String what() {
		UUID staff = this.event.staffId();
		String who = (staff == null) ? this.say.word("worklist.who.", this.event.who()) : name(staff);
		return this.say.text("worklist.log." + Wire.write(this.event.what()), who, how(),
				level(this.event.fromUrgency()), level(this.event.toUrgency()));
	}

	private String how() {
		CaseOutcome outcome = this.event.outcome();
		if (outcome != null) {
			LevelGrade grade = this.event.grade();
			String how = this.say.word("worklist.outcome.", outcome);
			String graded = (grade != null)
					? this.say.text("worklist.log.graded", how, this.say.word("worklist.grade.", grade)) : how;
			LocalDate day = this.event.followUpOn();
			return (day != null) ? this.say.text("worklist.log.coming-back", graded, ClinicTime.birthday(day, this.say))
					: graded;
		}
		UUID colleague = this.event.handedTo();
		ContactResult result = this.event.contactResult();
		return (colleague != null) ? name(colleague)
				: (result != null) ? this.say.word("worklist.contact.", result) : "";
	}

	private String name(UUID id) {
		return id.equals(this.reader) ? this.say.text("worklist.who.you") : this.say.colleague(id, this.names);
	}

	private String level(@Nullable Urgency urgency) {
		return (urgency != null) ? this.say.urgency(urgency) : "";
	}

}
