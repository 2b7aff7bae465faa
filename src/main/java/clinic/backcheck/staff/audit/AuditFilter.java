package clinic.backcheck.staff.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.web.QueryFields;

/**
 * Which entries the page shows, as its URL says; {@code null} means any.
 *
 * @param reference of a case
 * @param before shows what is older than this
 */
record AuditFilter(@Nullable UUID who, @Nullable AuditAction what, @Nullable String reference, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable AuditPlace before) {

	static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

	/**
	 * Reads the parameters of a URL; blank ones count as not given.
	 * @param wrong takes the names of those that cannot be read
	 */
	static AuditFilter read(Map<String, String> given, List<String> wrong) {
		QueryFields fields = new QueryFields(given, wrong);
		return new AuditFilter(fields.read("who", (text) -> tried(text, UUID::fromString)),
				fields.read("what", (text) -> tried(text, AuditAction::valueOf)),
				fields.read("reference", (text) -> Optional.ofNullable(AuditEvent.reference(upper(text)))),
				fields.date("from"), fields.date("to"), fields.read("before", AuditPlace::parse));
	}

	private static String upper(String text) {
		return text.toUpperCase(Locale.ROOT);
	}

	private static <T> Optional<T> tried(String text, Function<String, T> reader) {
		try {
			return Optional.of(reader.apply(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	AuditFilter before(@Nullable AuditPlace place) {
		return new AuditFilter(this.who, this.what, this.reference, this.from, this.to, place);
	}

	/** The address that shows this. */
	String href() {
		List<String> query = new ArrayList<>();
		add(query, "who", this.who);
		add(query, "what", this.what);
		add(query, "reference", this.reference);
		add(query, "from", this.from);
		add(query, "to", this.to);
		add(query, "before", (this.before != null) ? this.before.written() : null);
		return query.isEmpty() ? "/staff/audit" : "/staff/audit?" + String.join("&", query);
	}

	private static void add(List<String> query, String name, @Nullable Object value) {
		if (value != null) {
			query.add(name + "=" + value);
		}
	}

}
