package clinic.backcheck.questionnaire.checks;

import java.util.Locale;

/**
 * What somebody types to come back to a check. It is made of the letters of a
 * {@link Reference}, and is read so that nobody has to tell look-alikes apart.
 *
 * @param value two groups of four, as it is shown
 */
public record ReturnCode(String value) {

	private static final String LOOK_ALIKE = "OQDILZSBGU";

	private static final String READ_AS = "000112586V";

	static ReturnCode random() {
		return new ReturnCode(Reference.group() + "-" + Reference.group());
	}

	/** Whether it can be a code at all. */
	public boolean wellFormed() {
		return canonical().length() == 2 * Reference.GROUP;
	}

	/**
	 * The same for all ways of writing a code: no spaces, no hyphens, no case, digits of
	 * any script, and one sign for each group of look-alikes.
	 */
	String canonical() {
		var canonical = new StringBuilder();
		this.value.toUpperCase(Locale.ROOT)
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.map(ReturnCode::readAs)
			.forEach(canonical::appendCodePoint);
		return canonical.toString();
	}

	private static int readAs(int sign) {
		if (Character.isDigit(sign)) {
			return Character.forDigit(Character.digit(sign, 10), 10);
		}
		int known = LOOK_ALIKE.indexOf(sign);
		return (known < 0) ? sign : READ_AS.charAt(known);
	}

	@Override
	public String toString() {
		return "ReturnCode[...]";
	}

}
