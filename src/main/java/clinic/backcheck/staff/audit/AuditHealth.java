package clinic.backcheck.staff.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Down while the watch knows of a break; unknown from a start until every chain was
 * followed to its end; out of service while the watch has stood still for five of its
 * periods and a minute. It asks nothing of the database: health is asked for every few
 * seconds. It is no part of readiness, so in none of these states does an instance lose
 * its requests; as a whole, health is not down for what is unknown.
 */
@Component("auditHealthIndicator")
class AuditHealth implements HealthIndicator {

	private final AuditWatch watch;

	AuditHealth(AuditWatch watch) {
		this.watch = watch;
	}

	@Override
	public Health health() {
		return Health.status(status()).build();
	}

	private Status status() {
		if (!this.watch.breaks().isEmpty()) {
			return Status.DOWN;
		}
		if (this.watch.isLate()) {
			return Status.OUT_OF_SERVICE;
		}
		return this.watch.hasCaughtUp() ? Status.UP : Status.UNKNOWN;
	}

}
