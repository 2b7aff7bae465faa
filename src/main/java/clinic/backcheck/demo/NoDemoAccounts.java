package clinic.backcheck.demo;

import java.util.Arrays;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import clinic.backcheck.staff.StaffAccounts;

/**
 * Stops a start without the profiles where anybody could sign in as one of the
 * demonstration: their passwords and codes stand in the source. It does so before the
 * first request is taken.
 */
@Component
@Profile("!demo & !seed")
class NoDemoAccounts implements SmartInitializingSingleton {

	private final StaffAccounts accounts;

	private final boolean allowed;

	NoDemoAccounts(StaffAccounts accounts, @Value("${backcheck.demo.accounts-allowed:false}") boolean allowed) {
		this.accounts = accounts;
		this.allowed = allowed;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.allowed && Arrays.stream(DemoAccounts.Member.values())
			.anyMatch((member) -> this.accounts.active(member.email()))) {
			throw new IllegalStateException("This database was made for a demonstration: it has accounts whose "
					+ "passwords everybody can read. Start with the profile demo, or name another database. "
					+ "Only to measure, where nobody else can reach it, set backcheck.demo.accounts-allowed=true.");
		}
	}

}
