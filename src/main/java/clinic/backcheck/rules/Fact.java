package clinic.backcheck.rules;

/**
 * One thing that an answer can establish: an option of a choice, an item of a checklist
 * or a named cut of a number. One bit of the compiled catalogue.
 *
 * @param question the id of the question that owns the fact
 * @param name the id of the option, item or cut
 */
public record Fact(String question, String name) {

	/** The fact that an {@linkplain Question.Unsure#OPENS opening} checklist sets. */
	public static final String NOT_SURE = "not-sure";

	@Override
	public String toString() {
		return this.question + ": " + this.name;
	}

}
