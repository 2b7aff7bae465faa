package clinic.backcheck.questionnaire.journey;

import java.util.stream.Stream;

/** Somebody who sends a check. */
final class Ann {

	/** The form, filled in. */
	static final String[] FORM = { "name", "Ann", "day", "3", "month", "2", "year", "1965", "telephone", "07700 900142",
			"consent", "yes" };

	private Ann() {
	}

	/** A form about a finished result. */
	static String[] about(String reference, String... form) {
		return Stream.concat(Stream.of(form), Stream.of("about", reference)).toArray(String[]::new);
	}

}
