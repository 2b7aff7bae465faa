package clinic.backcheck.questionnaire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Stands still until a test moves it. Starts on a Monday morning, when the clinic is
 * open.
 */
public final class MovableClock extends Clock {

	/** Monday, 10 in the morning. */
	public static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

	private volatile Instant now = MONDAY;

	public void set(Instant instant) {
		this.now = instant;
	}

	public void pass(Duration time) {
		this.now = this.now.plus(time);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

	/** Puts it in the place of the application's clock. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class InPlace {

		@Bean
		@Primary
		MovableClock movableClock() {
			return new MovableClock();
		}

	}

}
