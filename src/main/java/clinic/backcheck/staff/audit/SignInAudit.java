package clinic.backcheck.staff.audit;

import java.util.Locale;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

import clinic.backcheck.privacy.KeyedHash;

/**
 * Records who comes and goes. What happens at the second step is recorded by the staff
 * package itself.
 */
@Component
public class SignInAudit {

	private final AuditTrail trail;

	private final KeyedHash hash;

	SignInAudit(AuditTrail trail, KeyedHash hash) {
		this.trail = trail;
		this.hash = hash;
	}

	/**
	 * Told before the session is made: who cannot be recorded does not get in. Whom an
	 * identity provider knows has no account yet; {@code OidcDoor} records that.
	 */
	@EventListener
	void signedIn(AuthenticationSuccessEvent event) {
		UUID account = AuditActor.id(event.getAuthentication());
		if (account != null) {
			signedIn(account);
		}
	}

	/** Somebody came in by their account. */
	public void signedIn(UUID account) {
		this.trail.record(AuditEvent.of(AuditAction.SIGNED_IN, account, null));
	}

	/**
	 * People type passwords into the wrong field: only a keyed hash of the name is kept.
	 */
	@EventListener
	void refused(AbstractAuthenticationFailureEvent event) {
		AuditAction what = (event.getException() instanceof LockedException) ? AuditAction.SIGN_IN_LOCKED
				: AuditAction.SIGN_IN_FAILED;
		refused(what, event.getAuthentication().getName());
	}

	/** Somebody came by a name or an address that does not let them in. */
	public void refused(String name) {
		refused(AuditAction.SIGN_IN_FAILED, name);
	}

	private void refused(AuditAction what, String name) {
		String typed = name.strip().toLowerCase(Locale.ROOT);
		this.trail.record(new AuditEvent(what, null, this.hash.of("audit sign-in", typed), null));
	}

	@EventListener
	void signedOut(LogoutSuccessEvent event) {
		this.trail.record(AuditEvent.of(AuditAction.SIGNED_OUT, AuditActor.id(event.getAuthentication()), null));
	}

}
