package clinic.backcheck.rules;

/**
 * A property that a catalogue does not have.
 *
 * @param property which one
 * @param subject the id of the question, advice or floor it is about
 * @param message what is wrong and what to do
 * @param counterExample answers that show it; what is not named is answered in the least
 * worrying way
 */
public record Violation(Property property, String subject, String message, Answers counterExample) {

	/** The properties of a catalogue that may be published. */
	public enum Property {

		/** A hand-written floor is kept, whatever else is answered. */
		FLOORS,

		/**
		 * Gates only open as answers worsen, and no advice is given while a question that
		 * could bar it is hidden.
		 */
		HIDING_IS_HARMLESS,

		/** "Not sure" to a safety question never ends in self-care. */
		UNSURE_IS_SAFE

	}

}
