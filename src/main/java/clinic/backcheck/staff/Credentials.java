package clinic.backcheck.staff;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import clinic.backcheck.throttle.Attempt;
import clinic.backcheck.throttle.Limit;
import clinic.backcheck.throttle.Throttle;

/**
 * The first step: checks e-mail address and password, and takes the same time whoever
 * asks.
 */
@Component
class Credentials implements AuthenticationProvider {

	static final int PER_ACCOUNT = 10;

	private static final int PER_ADDRESS = 40;

	private static final Duration WINDOW = Duration.ofMinutes(15);

	private final AccountRepository accounts;

	private final PasswordEncoder passwords;

	private final Throttle throttle;

	/** Compared with where there is no account, so that its absence cannot be timed. */
	private final String nobodys;

	Credentials(AccountRepository accounts, PasswordEncoder passwords, Throttle throttle) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.throttle = throttle;
		this.nobodys = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
	}

	static String tidy(String email) {
		return email.strip().toLowerCase(Locale.ROOT);
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String email = tidy(attempt.getName());
		String address = (attempt.getDetails() instanceof WebAuthenticationDetails details)
				? String.valueOf(details.getRemoteAddress()) : "unknown";
		Limit account = new Limit("sign-in account", email, PER_ACCOUNT, WINDOW);
		Attempt counted = this.throttle.begin(account, new Limit("sign-in address", address, PER_ADDRESS, WINDOW));
		if (counted.refused()) {
			throw new LockedException("Too many failed sign-ins");
		}
		FirstFactor known = known(email, String.valueOf(attempt.getCredentials()));
		// Somebody who knows the password starts afresh; the address does not.
		this.throttle.succeeded(counted);
		this.throttle.forgive(account);
		return SignInSteps.first(known, FactorGrantedAuthority.PASSWORD_AUTHORITY);
	}

	private FirstFactor known(String email, String password) {
		Optional<Account> account = this.accounts.findByEmail(email)
			.filter((known) -> known.state() == AccountState.ACTIVE);
		boolean right = this.passwords.matches(password, account.map(Account::password).orElse(this.nobodys));
		if (!right || account.isEmpty()) {
			throw new BadCredentialsException("Sign-in failed");
		}
		return new FirstFactor(account.get().id());
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
