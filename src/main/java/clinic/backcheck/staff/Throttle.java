package clinic.backcheck.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.privacy.KeyedHash;

/**
 * Slows down guessing: after so many failures within a quarter of an hour an account, or
 * an address, has to wait. Kept in the database, so that it holds for all instances. What
 * is refused is not counted again, so the table stays small and the wait has an end.
 */
@Component
class Throttle {

	static final int PER_ACCOUNT = 10;

	static final int PER_ADDRESS = 40;

	static final Duration WINDOW = Duration.ofMinutes(15);

	private final SignInFailures failures;

	private final KeyedHash hash;

	private final Clock clock;

	Throttle(SignInFailures failures, KeyedHash hash, Clock clock) {
		this.failures = failures;
		this.hash = hash;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public boolean mustWait(String email, String address) {
		Instant since = this.clock.instant().minus(WINDOW);
		return this.failures.countBySubjectAndFailedAtAfter(account(email), since) >= PER_ACCOUNT
				|| this.failures.countBySubjectAndFailedAtAfter(address(address), since) >= PER_ADDRESS;
	}

	@Transactional
	public void failed(String email, String address) {
		Instant now = this.clock.instant();
		int unused = this.failures.forget(now.minus(WINDOW));
		this.failures.save(new SignInFailure(account(email), now));
		this.failures.save(new SignInFailure(address(address), now));
	}

	/** Somebody who knows the password starts afresh; the address does not. */
	@Transactional
	public void succeeded(String email) {
		int unused = this.failures.forgive(account(email));
	}

	private String account(String email) {
		return this.hash.of("sign-in account", email);
	}

	private String address(String address) {
		return this.hash.of("sign-in address", address);
	}

}
