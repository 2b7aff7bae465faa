package clinic.backcheck.worklist;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;

/** What only a clinician may do: judge the level of a case. */
sealed interface LevelAction extends CaseAction {

	/** Set another level than the machine, with the reason. */
	record SetLevel(Urgency level, String reason) implements LevelAction {

		@Override
		public CaseEvent applyTo(Case subject, Doing doing) {
			return subject.override(doing.staff(), doing.at(), this.level, doing.dueTimes().due(this.level, doing.at()),
					this.reason);
		}

		@Override
		public String id() {
			return "override";
		}

		@Override
		public String toString() {
			return "SetLevel[" + this.level + "]";
		}

	}

	/** Agree, as the second clinician, to a step down from EMERGENCY. */
	record Agree(@Nullable String text) implements LevelAction {

		@Override
		public CaseEvent applyTo(Case subject, Doing doing) {
			Urgency level = subject.review().proposedUrgency();
			return subject.agree(doing.staff(), doing.at(),
					(level != null) ? doing.dueTimes().due(level, doing.at()) : doing.at(), this.text);
		}

		@Override
		public String id() {
			return "agree";
		}

		@Override
		public String toString() {
			return "Agree[...]";
		}

	}

	/** Keep the level, against a step down that was proposed. */
	record KeepLevel(@Nullable String text) implements LevelAction {

		@Override
		public CaseEvent applyTo(Case subject, Doing doing) {
			return subject.keepLevel(doing.staff(), doing.at(), this.text);
		}

		@Override
		public String id() {
			return "keep-level";
		}

		@Override
		public String toString() {
			return "KeepLevel[...]";
		}

	}

}
