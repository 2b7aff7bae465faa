package clinic.backcheck.staff.audit;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import clinic.backcheck.privacy.KeyedHash;

/**
 * The keyed hashes of entries and heads. What is hashed says of each value how long it
 * is, so that no two entries are written alike.
 */
@Component
class AuditSeal {

	private final KeyedHash hash;

	AuditSeal(KeyedHash hash) {
		this.hash = hash;
	}

	String of(AuditEntry entry) {
		return this.hash.of("audit entry", written(entry.lane(), entry.number(), entry.atMillis(), entry.staff(),
				entry.what(), entry.subject(), entry.detail(), entry.origin(), entry.previous()));
	}

	String of(AuditHead head) {
		return this.hash.of("audit head", written(head.lane(), head.number(), head.hash()));
	}

	private static String written(@Nullable Object... values) {
		StringBuilder text = new StringBuilder();
		for (Object value : values) {
			String one = String.valueOf(value);
			text.append((value != null) ? one.length() : -1).append(':').append((value != null) ? one : "");
		}
		return text.toString();
	}

}
