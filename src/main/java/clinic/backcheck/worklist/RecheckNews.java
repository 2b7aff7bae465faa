package clinic.backcheck.worklist;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;

/**
 * What a re-check, or silence in its place, brings to a case.
 *
 * @param urgency of the re-check; the case's own where none came
 * @param due when a case of that urgency is due
 * @param found what the list shows if it raises the case and no earlier finding is more
 * urgent; {@code null} where nothing is known
 */
record RecheckNews(RecheckMark how, Urgency urgency, Instant at, Instant due, @Nullable CaseSummary found,
		@Nullable String note) {
}
