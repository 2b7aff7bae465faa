package clinic.backcheck.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks e-mail address and password, and takes the same time whoever asks. */
@Component
class Credentials implements AuthenticationProvider {

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
		if (this.throttle.mustWait(email, address)) {
			throw new LockedException("Too many failed sign-ins");
		}
		Optional<Account> account = this.accounts.findByEmail(email)
			.filter((known) -> known.state() == AccountState.ACTIVE);
		String password = String.valueOf(attempt.getCredentials());
		boolean right = this.passwords.matches(password, account.map(Account::password).orElse(this.nobodys));
		if (!right || account.isEmpty()) {
			this.throttle.failed(email, address);
			throw new BadCredentialsException("Sign-in failed");
		}
		this.throttle.succeeded(email);
		StaffMember member = account.get().member();
		return UsernamePasswordAuthenticationToken.authenticated(member, null,
				member.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
