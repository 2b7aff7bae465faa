package clinic.backcheck.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the thread that makes up cases live in the past, so that the services that real
 * patients meet write them. Everybody else has the time of the day.
 */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

	private final Clock real;

	private static final ThreadLocal<@Nullable Instant> MOVED = new ThreadLocal<>();

	DemoClock(@Qualifier("clock") Clock real) {
		this.real = real;
	}

	/** From now on it is that time for this thread. */
	void moveTo(Instant at) {
		MOVED.set(at);
	}

	/** Back to the present. */
	void release() {
		MOVED.remove();
	}

	@Override
	public Instant instant() {
		Instant at = MOVED.get();
		return (at != null) ? at : this.real.instant();
	}

	@Override
	public ZoneId getZone() {
		return this.real.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("Dates are told in the zone of the clinic");
	}

}
