package clinic.backcheck.staff;

import java.util.List;
import java.util.Map;

import clinic.backcheck.web.FormError;
import clinic.backcheck.web.HasErrors;

/**
 * What the page of opening hours shows.
 *
 * @param typed a day that has to be put right
 */
record HoursPage(Week week, Days special, Map<String, String> typed, List<FormError> errors) implements HasErrors {

	public String text(String field) {
		return this.typed.getOrDefault(field, "");
	}

	/**
	 * The week.
	 *
	 * @param version to be sent back with it
	 */
	record Week(long version, List<Weekday> days) {
	}

	/**
	 * The days that differ.
	 *
	 * @param version to be sent back with a change
	 */
	record Days(long version, List<Special> days) {
	}

	/**
	 * A day of the week.
	 *
	 * @param hours as typed
	 * @param saved as kept, which is something else where {@code differs}
	 */
	record Weekday(String id, String name, String hours, String saved, boolean differs) {
	}

	/**
	 * A day that differs.
	 *
	 * @param hours empty where the clinic is closed
	 */
	record Special(String day, String date, String hours, String label) {
	}

}
