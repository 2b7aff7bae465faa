package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What somebody wants to do with a case. */
sealed interface CaseAction {

	CaseEvent applyTo(Case subject, UUID staff, Instant at);

	/** The last part of the URL and of the message keys. */
	String id();

	/** The text that came with it, to be kept if the action fails. */
	default @Nullable String text() {
		return null;
	}

	/** Look after it, also where somebody else does or nobody needs to any more. */
	record Claim() implements CaseAction {

		@Override
		public CaseEvent applyTo(Case subject, UUID staff, Instant at) {
			return subject.claim(staff, at);
		}

		@Override
		public String id() {
			return "claim";
		}

	}

	/** Give it back. */
	record Release() implements CaseAction {

		@Override
		public CaseEvent applyTo(Case subject, UUID staff, Instant at) {
			return subject.release(staff, at);
		}

		@Override
		public String id() {
			return "release";
		}

	}

	/** Add to the record. */
	record AddNote(String text) implements CaseAction {

		@Override
		public CaseEvent applyTo(Case subject, UUID staff, Instant at) {
			return subject.note(staff, at, this.text);
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

	/** End it. */
	record Close(CaseOutcome how, @Nullable String text) implements CaseAction {

		@Override
		public CaseEvent applyTo(Case subject, UUID staff, Instant at) {
			return subject.close(staff, at, this.how, this.text);
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
