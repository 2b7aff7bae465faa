package clinic.backcheck.staff.audit;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in, where no caller says who acts. */
public final class AuditActor {

	private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

	private AuditActor() {
	}

	/** The account of whoever sent the request; {@code null} if nobody is signed in. */
	public static @Nullable UUID id() {
		return id(SecurityContextHolder.getContext().getAuthentication());
	}

	static @Nullable UUID id(@Nullable Authentication who) {
		// Also of somebody who still owes the second factor: both go by the account's id.
		return (who != null && who.getPrincipal() instanceof AuthenticatedPrincipal one
				&& ID.matcher(one.getName()).matches()) ? UUID.fromString(one.getName()) : null;
	}

}
