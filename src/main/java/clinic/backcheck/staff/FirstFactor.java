package clinic.backcheck.staff;

import java.io.Serializable;
import java.util.UUID;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody who gave the first factor, and is asked for the second: no role yet, so no
 * page of the staff but that question.
 *
 * @param account the id of the account
 */
record FirstFactor(UUID account) implements AuthenticatedPrincipal, Serializable {

	/** Such a session is found, and ended, like any other of the account. */
	@Override
	public String getName() {
		return this.account.toString();
	}

}
