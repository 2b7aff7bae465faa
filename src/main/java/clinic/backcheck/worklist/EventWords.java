package clinic.backcheck.worklist;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;

/** Says what an entry of a timeline records. */
final class EventWords {

	private final CaseEvent event;

	private final Map<UUID, String> names;

	private final UUID me;

	private final Say say;

	/**
	 * The words for one entry.
	 * @param me who reads it
	 */
	EventWords(CaseEvent event, Map<UUID, String> names, UUID me, Say say) {
		this.event = event;
		this.names = names;
		this.me = me;
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
			return (grade != null) ? this.say.text("worklist.log.graded", how, this.say.word("worklist.grade.", grade))
					: how;
		}
		UUID colleague = this.event.handedTo();
		ContactResult result = this.event.contactResult();
		return (colleague != null) ? name(colleague)
				: (result != null) ? this.say.word("worklist.contact.", result) : "";
	}

	private String name(UUID id) {
		return id.equals(this.me) ? this.say.text("worklist.who.you") : this.say.colleague(id, this.names);
	}

	private String level(@Nullable Urgency urgency) {
		return (urgency != null) ? this.say.urgency(urgency) : "";
	}

}
