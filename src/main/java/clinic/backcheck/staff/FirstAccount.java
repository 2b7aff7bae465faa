package clinic.backcheck.staff;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where there is no account yet, each start prints a one-time link to make the first one.
 * It goes to the console and not through the log, whose files are kept and shared.
 */
@Component
class FirstAccount {

	private final Accounts accounts;

	private final Invitations invitations;

	private final StaffAddress address;

	FirstAccount(Accounts accounts, Invitations invitations, Environment environment) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.address = new StaffAddress(environment);
	}

	@EventListener(ApplicationReadyEvent.class)
	void offer() {
		if (!this.accounts.none()) {
			return;
		}
		String link = this.address.of("/staff/first-account/" + this.invitations.forTheFirstAccount());
		System.out.printf("%n  BackCheck has no staff account yet. Make the first one here, within 24 hours:%n  %s%n%n",
				link);
	}

}
