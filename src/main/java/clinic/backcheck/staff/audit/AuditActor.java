package clinic.backcheck.staff.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import clinic.backcheck.staff.StaffMember;

/** Who is signed in, where no caller says who acts. */
public final class AuditActor {

	private AuditActor() {
	}

	/** The account of whoever sent the request; {@code null} if nobody is signed in. */
	public static @Nullable UUID id() {
		return id(SecurityContextHolder.getContext().getAuthentication());
	}

	static @Nullable UUID id(@Nullable Authentication who) {
		return (who != null && who.getPrincipal() instanceof StaffMember member) ? member.id() : null;
	}

}
