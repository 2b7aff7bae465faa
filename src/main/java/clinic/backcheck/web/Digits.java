package clinic.backcheck.web;

import java.util.stream.Collectors;

/** The digits that people type. */
public final class Digits {

	private Digits() {
	}

	/** The same text with the digits of every script as 0 to 9, as in {@code ٣} to 3. */
	public static String western(String typed) {
		return typed.codePoints()
			.mapToObj((point) -> Character.isDigit(point) ? String.valueOf(Character.digit(point, 10))
					: Character.toString(point))
			.collect(Collectors.joining());
	}

}
