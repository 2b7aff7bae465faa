package clinic.backcheck.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a rule or a piece of advice.
 *
 * @param where an address or a citation in words
 * @param note what it says, in our words
 * @param verified whether a copy was read; otherwise it must be checked before it is
 * quoted
 */
public record Source(String id, String title, @Nullable String publisher, @Nullable Integer year,
		@Nullable String where, @Nullable String note, boolean verified) {
}
