package clinic.backcheck.throttle;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.privacy.KeyedHash;

/**
 * Slows down guessing: after so many failures a subject has to wait. Kept in the
 * database, so that it holds for all instances. A try is counted before it is looked at:
 * of many that come at once no more get through than may. What is refused is not counted,
 * so that the table stays small and the wait has an end.
 */
@Component
public class Throttle {

	private final Tries tries;

	private final KeyedHash hash;

	private final Clock clock;

	Throttle(Tries tries, KeyedHash hash, Clock clock) {
		this.tries = tries;
		this.hash = hash;
		this.clock = clock;
	}

	/**
	 * Counts a try as failed until it is known to have succeeded. Must not run inside a
	 * transaction: others would not see the count before its end.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public Attempt begin(Limit... limits) {
		Instant now = this.clock.instant();
		this.tries.forget(now);
		List<Try> counted = Arrays.stream(limits)
			.map((limit) -> new Try(subject(limit), now, now.plus(limit.within())))
			.toList();
		this.tries.saveAll(counted);
		Attempt attempt = new Attempt(again(limits, now), counted.stream().map(Try::id).toList());
		if (attempt.refused()) {
			succeeded(attempt);
		}
		return attempt;
	}

	/** It was no failure, so it no longer counts. */
	@Transactional
	public void succeeded(Attempt attempt) {
		this.tries.delete(attempt.counted());
	}

	/** The earlier failures of the subject no longer count either. */
	@Transactional
	public void forgive(Limit limit) {
		this.tries.forgive(subject(limit));
	}

	/** When the last of the limits that are passed lets a try through again. */
	private @Nullable Instant again(Limit[] limits, Instant now) {
		return Arrays.stream(limits)
			.flatMap((limit) -> again(limit, now).stream())
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** The try just counted is the latest, so that there is one more than may be. */
	private Optional<Instant> again(Limit limit, Instant now) {
		List<Instant> latest = this.tries.counting(subject(limit), now, PageRequest.ofSize(limit.failures() + 1));
		return (latest.size() > limit.failures()) ? Optional.of(latest.get(limit.failures())) : Optional.empty();
	}

	private String subject(Limit limit) {
		return this.hash.of(limit.purpose(), limit.subject());
	}

}
