package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;

/**
 * An open case that arrived, came back or was raised lately.
 *
 * @param raisedAt when it last came back or was raised; {@code null} for never
 */
record FreshCase(UUID id, Urgency urgency, Instant arrivedAt, @Nullable Instant raisedAt) {

	/** Tells it from the others, and from itself before it was raised. */
	String mark() {
		Instant at = (this.raisedAt != null) ? this.raisedAt : this.arrivedAt;
		return this.id.toString().substring(0, 8) + Long.toString(at.toEpochMilli(), Character.MAX_RADIX);
	}

}
