package clinic.backcheck.questionnaire.journey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A date of birth as it is typed, in three boxes. Personal data: never in a log line.
 */
record BirthDate(@Nullable String day, @Nullable String month, @Nullable String year) {

	static final BirthDate NOTHING = new BirthDate(null, null, null);

	private static final int OLDEST = 130;

	static BirthDate of(LocalDate date) {
		return new BirthDate(String.valueOf(date.getDayOfMonth()), String.valueOf(date.getMonthValue()),
				String.valueOf(date.getYear()));
	}

	/** The date, if somebody alive today can have been born on it. */
	Optional<LocalDate> read(LocalDate today) {
		try {
			LocalDate date = LocalDate.of(number(this.year), number(this.month), number(this.day));
			return Optional.of(date).filter((it) -> !it.isAfter(today) && it.isAfter(today.minusYears(OLDEST)));
		}
		catch (DateTimeException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private static int number(@Nullable String text) {
		return Integer.parseInt((text != null) ? text.strip() : "");
	}

	@Override
	public String toString() {
		return "BirthDate[...]";
	}

}
