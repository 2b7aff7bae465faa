package clinic.backcheck.staff;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import clinic.backcheck.web.PublicAddress;

/**
 * Where there is no account yet, each start prints a one-time link to make the first one.
 * It goes to the console and not through the log, whose files are kept and shared.
 */
@Component
class FirstAccount {

	private final Accounts accounts;

	private final Invitations invitations;

	private final PublicAddress address;

	private final Environment environment;

	FirstAccount(Accounts accounts, Invitations invitations, PublicAddress address, Environment environment) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.address = address;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void offer() {
		if (!this.accounts.none()) {
			return;
		}
		String link = this.address.of("/staff/first-account/" + this.invitations.forTheFirstAccount(), here());
		System.out.printf("%n  BackCheck has no staff account yet. Make the first one here, within 24 hours:%n  %s%n%n",
				link);
	}

	private String here() {
		return "http://localhost:" + this.environment.getProperty("local.server.port",
				this.environment.getProperty("server.port", "8080"));
	}

}
