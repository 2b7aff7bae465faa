package clinic.backcheck.staff;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.staff.factor.SecondFactors;
import clinic.backcheck.throttle.Attempt;
import clinic.backcheck.throttle.Limit;
import clinic.backcheck.throttle.Throttle;

/** What members of staff do to their own account. */
@Service
class OwnAccount {

	private static final Duration WINDOW = Duration.ofMinutes(15);

	private final Accounts accounts;

	private final SecondFactors factors;

	private final StaffSessions sessions;

	private final PasswordEncoder passwords;

	private final Throttle throttle;

	private final ApplicationEventPublisher events;

	OwnAccount(Accounts accounts, SecondFactors factors, StaffSessions sessions, PasswordEncoder passwords,
			Throttle throttle, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.factors = factors;
		this.sessions = sessions;
		this.passwords = passwords;
		this.throttle = throttle;
		this.events = events;
	}

	Account account(UUID id) {
		return this.accounts.account(id);
	}

	int recoveryCodesLeft(UUID id) {
		return this.factors.recoveryCodesLeft(id);
	}

	/**
	 * Somebody else may sit down at a session that was left open, so the password is
	 * asked for again; guessing it is slowed down as at sign-in.
	 * @return the key of what is wrong
	 */
	Optional<String> wrong(UUID id, String password) {
		Limit limit = new Limit("own password", id.toString(), Credentials.PER_ACCOUNT, WINDOW);
		Attempt counted = this.throttle.begin(limit);
		if (counted.refused()) {
			return Optional.of("staff.own.current.wait");
		}
		if (!this.passwords.matches(password, this.accounts.account(id).password())) {
			return Optional.of("staff.own.current.wrong");
		}
		this.throttle.succeeded(counted);
		this.throttle.forgive(limit);
		return Optional.empty();
	}

	void changePassword(UUID id, String password) {
		this.accounts.changePassword(id, password);
	}

	/** New codes, and the entry that says so: both or neither. */
	@Transactional
	public List<String> renewRecoveryCodes(UUID id) {
		List<String> codes = this.factors.renewRecoveryCodes(id);
		this.events.publishEvent(new AccountEvent.RecoveryCodesRenewed(id));
		return codes;
	}

	void signOutEverywhere(UUID id) {
		this.events.publishEvent(new AccountEvent.SignedOutEverywhere(id)); // what is not
																			// recorded is
																			// not done
		this.sessions.end(id);
	}

}
