package clinic.backcheck.staff;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditActor;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;

/**
 * Records what happens at the second step of a sign-in and to second factors. A new
 * password is recorded where it is set.
 */
@Component
class SecondFactorAudit {

	private final AuditTrail trail;

	SecondFactorAudit(AuditTrail trail) {
		this.trail = trail;
	}

	@EventListener
	void happened(AccountEvent event) {
		this.trail.record(
				new AuditEvent(AuditAction.SECOND_FACTOR, AuditActor.id(), event.account().toString(), event.word()));
	}

}
