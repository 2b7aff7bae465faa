package clinic.backcheck.staff;

import java.util.Locale;

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
		if (!(event instanceof AccountEvent.PasswordChanged)) {
			this.trail.record(new AuditEvent(AuditAction.SECOND_FACTOR, AuditActor.id(), event.account().toString(),
					inWords(event)));
		}
	}

	/** As the details of other entries are written: {@code second-factor-passed}. */
	private static String inWords(AccountEvent event) {
		return event.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

}
