package clinic.backcheck.staff;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody who gave the first factor, and is asked for the second: no role yet, so no
 * page of the staff but that question.
 *
 * @param account the id of the account
 */
record FirstFactor(UUID account) implements OwnPrincipal, Serializable {

	@Override
	public UUID accountId() {
		return this.account;
	}

}
