package clinic.backcheck.questionnaire.journey;

import java.util.List;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.web.FormError;

/**
 * A result on the device that it belongs to.
 *
 * @param reminder {@code null} where none is offered
 */
record ResultView(ResultPage result, @Nullable Reminder reminder) {

	/** Whether there is something to fill in, which a change of language has to keep. */
	public boolean typed() {
		return this.reminder != null && this.reminder.planned() == null;
	}

	/** What has to be put right. */
	public List<FormError> errors() {
		return (this.reminder != null) ? this.reminder.errors() : List.of();
	}

	/**
	 * The reminder of the re-check.
	 *
	 * @param planned the address, not in full; {@code null} where none is planned
	 * @param email what was typed
	 */
	record Reminder(@Nullable String planned, String email, List<FormError> errors) {

		Reminder {
			errors = List.copyOf(errors);
		}

		@Override
		public String toString() {
			return "Reminder[...]";
		}

	}

}
