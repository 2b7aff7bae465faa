package clinic.backcheck.staff.audit;

import java.util.Locale;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

import clinic.backcheck.privacy.KeyedHash;

/**
 * Records who comes and goes. Events of the second factor are added here, a method each.
 */
@Component
class SignInAudit {

	private final AuditTrail trail;

	private final KeyedHash hash;

	SignInAudit(AuditTrail trail, KeyedHash hash) {
		this.trail = trail;
		this.hash = hash;
	}

	/** Told before the session is made: who cannot be recorded does not get in. */
	@EventListener
	void signedIn(AuthenticationSuccessEvent event) {
		this.trail.record(AuditEvent.of(AuditAction.SIGNED_IN, AuditActor.id(event.getAuthentication()), null));
	}

	/**
	 * People type passwords into the wrong field: only a keyed hash of the name is kept.
	 */
	@EventListener
	void refused(AbstractAuthenticationFailureEvent event) {
		AuditAction what = (event.getException() instanceof LockedException) ? AuditAction.SIGN_IN_LOCKED
				: AuditAction.SIGN_IN_FAILED;
		String typed = event.getAuthentication().getName().strip().toLowerCase(Locale.ROOT);
		this.trail.record(new AuditEvent(what, null, this.hash.of("audit sign-in", typed), null));
	}

	@EventListener
	void signedOut(LogoutSuccessEvent event) {
		this.trail.record(AuditEvent.of(AuditAction.SIGNED_OUT, AuditActor.id(event.getAuthentication()), null));
	}

}
