package clinic.backcheck.staff.audit;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done. It holds ids and fixed words and nothing else: no name, no
 * text that somebody typed, nothing about anybody's health.
 *
 * @param staff {@code null} where nobody is signed in
 * @param subject the reference of a case, the id of an account or a keyed hash
 * @param detail fixed words, such as the id of an action, or times such as opening hours
 */
public record AuditEvent(AuditAction what, @Nullable UUID staff, @Nullable String subject, @Nullable String detail) {

	private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9-]{1,64}");

	private static final Pattern REFERENCE = Pattern.compile("BC-[A-Z0-9-]{1,17}");

	private static final Pattern DETAIL = Pattern.compile("[A-Za-z0-9 ,.:/_-]{1,96}");

	public AuditEvent {
		if (subject != null && !SUBJECT.matcher(subject).matches()) {
			throw new IllegalArgumentException("The subject of an audit entry is an id");
		}
		if (detail != null && !DETAIL.matcher(detail).matches()) {
			throw new IllegalArgumentException("The detail of an audit entry is a fixed word");
		}
	}

	/**
	 * What stands in an address where the reference of a case belongs, if it is one:
	 * people may write a name there.
	 */
	static @Nullable String reference(String written) {
		return REFERENCE.matcher(written).matches() ? written : null;
	}

	/** What somebody did to the system as a whole. */
	public static AuditEvent of(AuditAction what, @Nullable UUID staff, @Nullable String detail) {
		return new AuditEvent(what, staff, null, detail);
	}

}
