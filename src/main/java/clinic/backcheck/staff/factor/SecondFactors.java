package clinic.backcheck.staff.factor;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.throttle.Attempt;
import clinic.backcheck.throttle.Limit;
import clinic.backcheck.throttle.Throttle;

/** The second factors of accounts: set up, checked, taken away. */
@Service
public class SecondFactors {

	/**
	 * After so many wrong codes the account has to wait; a million codes are not many.
	 */
	static final int PER_ACCOUNT = 5;

	private static final int PER_ADDRESS = 40;

	private static final Duration WINDOW = Duration.ofMinutes(15);

	private final SecondFactorRepository factors;

	private final RecoveryCodes recoveryCodes;

	private final OneTimeCodes codes;

	private final Throttle throttle;

	private final Clock clock;

	SecondFactors(SecondFactorRepository factors, RecoveryCodes recoveryCodes, OneTimeCodes codes, Throttle throttle,
			Clock clock) {
		this.factors = factors;
		this.recoveryCodes = recoveryCodes;
		this.codes = codes;
		this.throttle = throttle;
		this.clock = clock;
	}

	/** What came of a code. */
	public enum Outcome {

		/** The code of the app was right. */
		PASSED,

		/** A recovery code was, and is used up. */
		RECOVERED,

		/** Neither, or the code was used before. */
		WRONG,

		/** Too many were wrong, so that this one was not looked at. */
		WAIT

	}

	/** Has this account one? */
	public boolean has(UUID account) {
		return this.factors.existsByAccountId(account);
	}

	/** How many recovery codes are left. */
	public int recoveryCodesLeft(UUID account) {
		return this.recoveryCodes.left(account);
	}

	/** Checks a code of the app, or a recovery code, and uses it up. */
	@Transactional(propagation = Propagation.NEVER)
	public Outcome check(UUID account, String typed, String address) {
		Limit limit = new Limit("second factor account", account.toString(), PER_ACCOUNT, WINDOW);
		Attempt counted = this.throttle.begin(limit, new Limit("second factor address", address, PER_ADDRESS, WINDOW));
		if (counted.refused()) {
			return Outcome.WAIT;
		}
		Outcome outcome = look(account, tidy(typed));
		if (outcome != Outcome.WRONG) {
			this.throttle.succeeded(counted);
			this.throttle.forgive(limit);
		}
		return outcome;
	}

	/**
	 * Sets a second factor up, if the code shows that the app has the secret.
	 * @return recovery codes, told once; empty where the code is wrong
	 */
	@Transactional
	public Optional<List<String>> setUp(UUID account, String secret, String code) {
		OptionalLong step = this.codes.step(secret, tidy(code));
		if (step.isEmpty()) {
			return Optional.empty();
		}
		this.factors.saveAndFlush(new SecondFactor(account, secret, step.getAsLong(), this.clock.instant()));
		return Optional.of(this.recoveryCodes.renew(account));
	}

	/** Sets one up with a secret that is known to be in an app already. */
	@Transactional
	public void install(UUID account, String secret) {
		this.factors.saveAndFlush(new SecondFactor(account, secret, 0, this.clock.instant()));
	}

	/** New recovery codes, told once; the earlier ones are void. */
	@Transactional
	public List<String> renewRecoveryCodes(UUID account) {
		return this.recoveryCodes.renew(account);
	}

	/** Takes it away: the next sign-in sets up a new one. */
	@Transactional
	public void reset(UUID account) {
		int unused = this.factors.forget(account);
		this.recoveryCodes.forget(account);
	}

	/** People type codes with blanks and hyphens, and in small letters. */
	static String tidy(String typed) {
		return typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
	}

	private Outcome look(UUID account, String typed) {
		Optional<SecondFactor> factor = this.factors.findByAccountId(account);
		if (factor.isEmpty()) {
			return Outcome.WRONG;
		}
		OptionalLong step = this.codes.step(factor.get().secret(), typed);
		if (step.isPresent() && this.factors.accept(account, step.getAsLong()) == 1) {
			return Outcome.PASSED;
		}
		return this.recoveryCodes.use(account, typed) ? Outcome.RECOVERED : Outcome.WRONG;
	}

}
