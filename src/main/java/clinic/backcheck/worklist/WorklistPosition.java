package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import clinic.backcheck.rules.Urgency;

/**
 * A place in the order of the list, which the next page starts after. It names no person.
 */
record WorklistPosition(Urgency urgency, Instant dueAt, Instant arrivedAt, UUID id) {

	private static final Pattern WRITTEN = Pattern
		.compile("([a-z-]{4,9})_(\\d{1,14})_(\\d{1,14})_(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

	static Optional<WorklistPosition> parse(String text) {
		Matcher parts = WRITTEN.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		return Wire.read(Urgency.class, parts.group(1))
			.map((urgency) -> new WorklistPosition(urgency, Instant.ofEpochMilli(Long.parseLong(parts.group(2))),
					Instant.ofEpochMilli(Long.parseLong(parts.group(3))), UUID.fromString(parts.group(4))));
	}

	/** As it stands in a URL. */
	String written() {
		return "%s_%d_%d_%s".formatted(Wire.write(this.urgency), this.dueAt.toEpochMilli(),
				this.arrivedAt.toEpochMilli(), this.id);
	}

}
