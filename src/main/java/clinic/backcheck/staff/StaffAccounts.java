package clinic.backcheck.staff;

import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.staff.factor.SecondFactors;

/** Accounts as other modules may make them. */
@Service
public class StaffAccounts {

	private final Accounts accounts;

	private final SecondFactors factors;

	StaffAccounts(Accounts accounts, SecondFactors factors) {
		this.accounts = accounts;
		this.factors = factors;
	}

	/** Whether there is any account, of whatever kind. */
	public boolean any() {
		return !this.accounts.none();
	}

	public boolean exists(String email) {
		return this.accounts.exists(email);
	}

	/** Whether there is such an account and it may sign in. */
	public boolean active(String email) {
		return this.accounts.active(email);
	}

	/**
	 * An account whose password and second factor are known to everybody who reads the
	 * instructions of a demonstration. Never for an installation that patients use.
	 * @param secret of the one-time codes, in base 32
	 * @return its id
	 */
	@Transactional
	public UUID demo(String email, String name, Set<Role> roles, String password, String secret) {
		UUID id = this.accounts.ready(Credentials.tidy(email), name, roles, password);
		this.factors.install(id, secret);
		return id;
	}

}
