package clinic.backcheck.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import clinic.backcheck.web.FormError;

/** Reads the forms of the case page into actions, or says what has to be put right. */
final class CaseFormReader {

	static final int LONGEST_NOTE = 4000;

	private final Say say;

	CaseFormReader(Say say) {
		this.say = say;
	}

	Reading note(CaseForm form) {
		List<FormError> errors = new ArrayList<>();
		if (form.note().isEmpty()) {
			errors.add(new FormError("note", this.say.text("worklist.error.note-missing")));
		}
		tooLong(form, "note", errors);
		return errors.isEmpty() ? new Read(new CaseAction.AddNote(form.note())) : new Refused(form.with(errors));
	}

	Reading close(CaseForm form) {
		List<FormError> errors = new ArrayList<>();
		Optional<CaseOutcome> outcome = Wire.read(CaseOutcome.class, form.outcome());
		if (outcome.isEmpty()) {
			errors.add(new FormError("outcome", this.say.text("worklist.error.outcome-missing")));
		}
		tooLong(form, "close-note", errors);
		if (!errors.isEmpty()) {
			return new Refused(form.with(errors));
		}
		return new Read(new CaseAction.Close(outcome.orElseThrow(), form.note().isEmpty() ? null : form.note()));
	}

	private void tooLong(CaseForm form, String field, List<FormError> errors) {
		if (form.note().length() > LONGEST_NOTE) {
			errors.add(new FormError(field,
					this.say.text("worklist.error.note-long", LONGEST_NOTE, form.note().length())));
		}
	}

	/** The outcome of reading. */
	sealed interface Reading {

	}

	/** It can be done. */
	record Read(CaseAction action) implements Reading {
	}

	/** Something has to be put right first. */
	record Refused(CaseForm form) implements Reading {
	}

}
