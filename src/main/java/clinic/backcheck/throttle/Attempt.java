package clinic.backcheck.throttle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One try, counted or refused.
 *
 * @param again when the next try may be made; {@code null} where this one may
 * @param counted the rows that count it
 */
public record Attempt(@Nullable Instant again, List<UUID> counted) {

	public Attempt {
		counted = List.copyOf(counted);
	}

	/** Whether it has to wait, and must not be looked at. */
	public boolean refused() {
		return this.again != null;
	}

}
