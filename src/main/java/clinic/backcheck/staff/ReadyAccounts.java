package clinic.backcheck.staff;

import java.util.Set;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of a demonstration, which are ready to sign in with a password that everybody
 * knows. It exists in the profiles {@code demo} and {@code seed} only.
 */
@Component
@Profile({ "demo", "seed" })
public class ReadyAccounts {

	private final Accounts accounts;

	ReadyAccounts(Accounts accounts) {
		this.accounts = accounts;
	}

	/** Whether there is any account, of whatever kind. */
	public boolean any() {
		return !this.accounts.none();
	}

	public boolean exists(String email) {
		return this.accounts.exists(email);
	}

	/** Makes an account that can sign in at once, and returns its id. */
	@Transactional
	public UUID make(String email, String name, Set<Role> roles, String password) {
		this.accounts.choosePassword(this.accounts.invite(email, name, roles), password);
		return this.accounts.all()
			.stream()
			.filter((account) -> account.email().equals(email))
			.findFirst()
			.orElseThrow()
			.id();
	}

}
