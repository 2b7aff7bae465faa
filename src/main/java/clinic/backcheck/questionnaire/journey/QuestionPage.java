package clinic.backcheck.questionnaire.journey;

import java.util.List;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.BodyMap;
import clinic.backcheck.web.FormError;

/**
 * One page of questions.
 *
 * @param single whether its only question is also its heading
 * @param back where the page before is
 * @param emergency what stays in view when an emergency is known
 * @param notice how to ask, for whoever does not answer for themselves
 */
record QuestionPage(String id, String title, @Nullable String lead, boolean single, Progress progress, String back,
		List<Field> fields, List<FormError> errors, @Nullable Emergency emergency, @Nullable String notice) {

	QuestionPage {
		fields = List.copyOf(fields);
		errors = List.copyOf(errors);
	}

	/**
	 * Where the patient is.
	 *
	 * @param part from 1
	 * @param parts how many there are
	 * @param left the time that is left, in words
	 */
	record Progress(int part, int parts, String name, String left) {
	}

	/** The number to call. */
	record Emergency(String number, String href) {
	}

	/**
	 * A question.
	 *
	 * @param id also the name of its inputs and the anchor of its group
	 * @param describedBy ids of hint and error
	 * @param number what stands in the number box
	 * @param label what belongs in it
	 * @param last what stands apart from the choices: after them, or before a drawing
	 * @param drawing where the choices are places of a body
	 * @param units what a length of time can be told in; empty for plain numbers
	 */
	record Field(String id, Kind kind, String text, @Nullable String hint, @Nullable String why, List<Choice> choices,
			List<Choice> last, @Nullable Drawing drawing, String number, String label, List<Choice> units,
			@Nullable String error, @Nullable String describedBy) {

		Field {
			choices = List.copyOf(choices);
			last = List.copyOf(last);
			units = List.copyOf(units);
		}

		/** The first control, which an error links to. */
		String first() {
			if (this.kind == Kind.NUMBER) {
				return this.id + "-number";
			}
			return ((this.drawing != null) ? this.last : this.choices).get(0).id();
		}

	}

	/** The places of a body, and what a mark on one means. */
	record Drawing(BodyMap.Mark mark, List<BodyMap.Figure> figures) {
	}

	/** How a question is asked. */
	enum Kind {

		RADIOS, CHECKBOXES, NUMBER

	}

	/** Something to choose. */
	record Choice(String id, String value, String text, @Nullable String hint, boolean chosen) {
	}

}
