package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What somebody wants to do with a case. Texts stay out of log lines. */
sealed interface CaseAction permits CaseAction.Claim, CaseAction.Release, CaseAction.AddNote, CaseAction.HandOver,
		CaseAction.Contacted, CaseAction.Close, LevelAction {

	CaseEvent applyTo(Case subject, Doing doing);

	/** The last part of the URL and of the message keys. */
	String id();

	/**
	 * Who acts, and when.
	 *
	 * @param dueTimes by when a level is due
	 */
	record Doing(UUID staff, Instant at, DueTimes dueTimes) {
	}

	/** Look after it, also where somebody else does or nobody needs to any more. */
	record Claim() implements CaseAction {

		@Override
		public CaseEvent applyTo(Case subject, Doing doing) {
			boolean closed = subject.state() == CaseState.CLOSED;
			CaseEvent entry = subject.claim(doing.staff(), doing.at());
			if (closed) {
				subject.dueAgain(doing.at(), doing.dueTimes().again(subject.urgency(), doing.at()));
			}
			return entry;
		}

		@Override
		public String id() {
			return "claim";
		}

	}

	/** Give it back. */
	record Release() implements CaseAction {

		@Override
		public CaseEvent applyTo(Case subject, Doing doing) {
			return subject.release(doing.staff(), doing.at());
		}

		@Override
		public String id() {
			return "release";
		}

	}

	/** Add to the record. */
	record AddNote(String text) implements CaseAction {

		@Override
		public CaseEvent applyTo(Case subject, Doing doing) {
			return subject.note(doing.staff(), doing.at(), this.text);
		}

		@Override
		public String id() {
			return "note";
		}

		@Override
		public String toString() {
			return "AddNote[...]";
		}

	}

	/** Give it to a colleague. */
	record HandOver(UUID to, @Nullable String text) implements CaseAction {

		@Override
		public CaseEvent applyTo(Case subject, Doing doing) {
			return subject.handOver(doing.staff(), doing.at(), this.to, this.text);
		}

		@Override
		public String id() {
			return "hand-over";
		}

		@Override
		public String toString() {
			return "HandOver[" + this.to + "]";
		}

	}

	/** Record that somebody tried to speak to the patient. */
	record Contacted(ContactResult result, @Nullable Instant next, @Nullable String text) implements CaseAction {

		@Override
		public CaseEvent applyTo(Case subject, Doing doing) {
			return subject.contact(doing.staff(), doing.at(), this.result, this.next, this.text);
		}

		@Override
		public String id() {
			return "contact";
		}

		@Override
		public String toString() {
			return "Contacted[" + this.result + "]";
		}

	}

	/** End it. */
	record Close(CaseOutcome how, @Nullable LevelGrade grade, @Nullable LocalDate followUp,
			@Nullable String text) implements CaseAction {

		@Override
		public CaseEvent applyTo(Case subject, Doing doing) {
			return subject.close(doing.staff(), doing.at(), this.how, this.grade, this.followUp, this.text);
		}

		@Override
		public String id() {
			return "close";
		}

		@Override
		public String toString() {
			return "Close[" + this.how + "]";
		}

	}

}
