package clinic.backcheck.staff.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of an entry among all entries in order of time. */
record AuditPlace(long atMillis, int lane, long number) {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})-(\\d{1,3})-(\\d{1,15})");

	static AuditPlace of(AuditEntry entry) {
		return new AuditPlace(entry.atMillis(), entry.lane(), entry.number());
	}

	static Optional<AuditPlace> parse(String text) {
		Matcher matcher = WRITTEN.matcher(text);
		return matcher.matches() ? Optional.of(new AuditPlace(Long.parseLong(matcher.group(1)),
				Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3)))) : Optional.empty();
	}

	String written() {
		return this.atMillis + "-" + this.lane + "-" + this.number;
	}

}
