package clinic.backcheck.staff.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import clinic.backcheck.staff.OwnPrincipal;

/** Who is signed in, where no caller says who acts. */
public final class AuditActor {

	private AuditActor() {
	}

	/** The account of whoever sent the request; {@code null} if nobody is signed in. */
	public static @Nullable UUID id() {
		return id(SecurityContextHolder.getContext().getAuthentication());
	}

	static @Nullable UUID id(@Nullable Authentication who) {
		// Also of somebody who still owes the second factor, but of nobody whose name an
		// identity provider chose: that may look like the id of an account.
		return (who != null && who.getPrincipal() instanceof OwnPrincipal one) ? one.accountId() : null;
	}

}
