package clinic.backcheck.web;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A device that many people use.
 *
 * @param idle after this time without a touch a check is taken off it
 * @param warning how long before that it asks whether somebody is there; WCAG 2.2, 2.2.1,
 * asks for 20 seconds at least
 */
@ConfigurationProperties("backcheck.shared-device")
public record SharedDeviceSettings(@DefaultValue("5m") Duration idle, @DefaultValue("60s") Duration warning) {

	private static final Duration SHORTEST = Duration.ofSeconds(20);

	public SharedDeviceSettings {
		if (warning.compareTo(SHORTEST) < 0 || idle.compareTo(warning.multipliedBy(2)) < 0) {
			throw new IllegalArgumentException("backcheck.shared-device: give warning at least " + SHORTEST.toSeconds()
					+ " s, and idle at least twice as long");
		}
	}

	/** Whole minutes without a touch. */
	public long minutes() {
		return this.idle.toMinutes();
	}

	/** Seconds until it asks. */
	public long askAfter() {
		return this.idle.minus(this.warning).toSeconds();
	}

	/** Seconds that are left then. */
	public long left() {
		return this.warning.toSeconds();
	}

}
