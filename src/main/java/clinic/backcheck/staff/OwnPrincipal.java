package clinic.backcheck.staff;

import java.util.UUID;

import org.springframework.security.core.AuthenticatedPrincipal;

/** Somebody who came in by an account of ours, at whichever step of the sign-in. */
public sealed interface OwnPrincipal extends AuthenticatedPrincipal permits StaffMember, FirstFactor {

	/** The id of the account. */
	UUID accountId();

	/** What sessions are found by, and ended: the account's id, not a name. */
	@Override
	default String getName() {
		return accountId().toString();
	}

}
