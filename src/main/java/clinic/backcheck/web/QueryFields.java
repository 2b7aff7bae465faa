package clinic.backcheck.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of an address. Blank ones count as not given.
 *
 * @param wrong takes the names of those that cannot be read
 */
public record QueryFields(Map<String, String> given, List<String> wrong) {

	/** Days with which every sum of days, zone and database can still deal. */
	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2199;

	/** A value; {@code null} where there is none that can be used. */
	public <T> @Nullable T read(String name, Function<String, Optional<T>> reader) {
		String text = this.given.getOrDefault(name, "").strip();
		if (text.isEmpty()) {
			return null;
		}
		Optional<T> value = reader.apply(text);
		if (value.isEmpty()) {
			this.wrong.add(name);
		}
		return value.orElse(null);
	}

	/** A day of this or the next century, as in 2026-11-28. */
	public @Nullable LocalDate date(String name) {
		return read(name, QueryFields::day);
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text))
				.filter((day) -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
