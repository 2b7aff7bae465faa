package clinic.backcheck.staff.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down while the watch knows of a break. It asks nothing of the database: health is asked
 * for every few seconds.
 */
@Component("auditHealthIndicator")
class AuditHealth implements HealthIndicator {

	private final AuditWatch watch;

	AuditHealth(AuditWatch watch) {
		this.watch = watch;
	}

	@Override
	public Health health() {
		return (this.watch.breaks().isEmpty() ? Health.up() : Health.down()).build();
	}

}
