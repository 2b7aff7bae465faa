package clinic.backcheck.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import clinic.backcheck.worklist.SyntheticCases;

/** Made-up patients and real ones never share a database. */
@Component
@Profile({ "demo", "seed" })
class EmptyDatabase {

	private final SyntheticCases cases;

	private final DemoAccounts accounts;

	EmptyDatabase(SyntheticCases cases, DemoAccounts accounts) {
		this.cases = cases;
		this.accounts = accounts;
	}

	/** Stops the start where there is anything that was not made up. */
	void require() {
		if (this.cases.any() || this.accounts.any()) {
			throw new IllegalStateException("This database has accounts or cases already: made-up patients are added "
					+ "to an empty database only. Start without the profiles demo and seed, or name another database.");
		}
	}

}
