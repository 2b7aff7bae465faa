package clinic.backcheck.rules;

/**
 * A property that a catalogue does not have.
 *
 * @param property which one
 * @param subject the id of the question, red flag, advice or explanation it is about; the
 * facts of a floor
 * @param message what is wrong and what to do
 * @param counterExample a patient who shows it
 */
public record Violation(Property property, String subject, String message, CounterExample counterExample) {

	/** The properties of a catalogue that may be published. */
	public enum Property {

		/** A hand-written floor is kept, whatever else is answered. */
		FLOORS,

		/** No answer can be made worse and lower the urgency. */
		MONOTONE,

		/**
		 * Gates only open as answers worsen, and nothing is given while a question that
		 * could bar it is hidden.
		 */
		HIDING_IS_HARMLESS,

		/** Every complete set of answers has one urgency and some advice. */
		TOTAL,

		/** Every row can be reached by some patient. */
		NO_DEAD_ROW,

		/** Within a flag, no row is covered by others that are as urgent. */
		NO_SHADOWED_ROW,

		/** Every question can change something that a person would notice. */
		NO_USELESS_QUESTION,

		/**
		 * "Not sure" to a safety question never ends in self-care, and never below what
		 * "no" would give.
		 */
		UNSURE_IS_SAFE,

		/**
		 * Nothing is given where an answer that bars it is possible, nothing but "get
		 * help" in an emergency, and no harmless reading beside an urgent finding.
		 */
		ADVICE_IS_SAFE,

		/** Nobody has to go through more pages than promised. */
		BOUNDED

	}

}
