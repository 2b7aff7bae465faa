package clinic.backcheck.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of constants as they stand in URLs, forms and message keys: {@code self-care}.
 */
final class Wire {

	private Wire() {
	}

	static String write(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static <E extends Enum<E>> Optional<E> read(Class<E> type, String text) {
		return Arrays.stream(type.getEnumConstants()).filter((value) -> write(value).equals(text)).findFirst();
	}

}
