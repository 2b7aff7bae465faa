package clinic.backcheck.questionnaire.checks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.privacy.KeyedHash;
import clinic.backcheck.throttle.Attempt;
import clinic.backcheck.throttle.Limit;
import clinic.backcheck.throttle.Throttle;

/**
 * Lets somebody save an open check and come back to it on any device, with a short code
 * and their date of birth. Only a keyed hash of both is kept.
 */
@Service
public class Returns {

	/** Of one code, over all addresses; it is as long as a code lives. */
	static final int PER_CODE = 10;

	static final int PER_ADDRESS = 20;

	private static final Duration WINDOW = Duration.ofMinutes(15);

	private final Checks checks;

	private final SavedChecks saved;

	private final Throttle throttle;

	private final KeyedHash hash;

	private final TransactionTemplate transaction;

	private final CheckSettings settings;

	private final Clock clock;

	Returns(Checks checks, SavedChecks saved, Throttle throttle, KeyedHash hash,
			PlatformTransactionManager transactions, CheckSettings settings, Clock clock) {
		this.checks = checks;
		this.saved = saved;
		this.throttle = throttle;
		this.hash = hash;
		this.transaction = new TransactionTemplate(transactions);
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Saves the open check and makes a code; an earlier one no longer works.
	 * @return nothing where the token finds no open check
	 */
	@Transactional
	public Optional<Saved> save(Token token, String language, LocalDate dateOfBirth) {
		Instant now = this.clock.instant();
		return this.checks.lock(token.hash(), now).filter((check) -> !check.finished()).map((check) -> {
			ReturnCode code = ReturnCode.random();
			Instant until = now.plus(this.settings.idle());
			check.touch(language, now, this.settings.idle());
			this.saved.save(new SavedCheck(check.id(), hash(code, dateOfBirth), dateOfBirth, until));
			return new Saved(code, until);
		});
	}

	/** The date of birth that was given when this check was saved. */
	@Transactional(readOnly = true)
	public Optional<LocalDate> dateOfBirth(Token token) {
		return saved(token).map(SavedCheck::dateOfBirth);
	}

	/** Until when the code works that was made for this check. */
	@Transactional(readOnly = true)
	public Optional<Instant> savedUntil(Token token) {
		return saved(token).map(SavedCheck::expiresAt);
	}

	private Optional<SavedCheck> saved(Token token) {
		return this.checks.find(token.hash(), this.clock.instant()).flatMap((check) -> this.saved.findById(check.id()));
	}

	/**
	 * Finds the check and hands it to this device; the one before loses it. A code that
	 * is wrong, over or used finds nothing, all alike. It is used when the token comes
	 * back, so that an answer may be lost on the way; until then a browser that asks
	 * again gets the same token.
	 */
	public Outcome comeBack(ReturnCode code, LocalDate dateOfBirth, Visitor visitor) {
		Attempt attempt = this.throttle.begin(
				new Limit("return code", code.canonical(), PER_CODE, this.settings.idle()),
				new Limit("return address", visitor.address(), PER_ADDRESS, WINDOW));
		Instant again = attempt.again();
		if (again != null) {
			return new Wait(again, again.isAfter(this.clock.instant().plus(WINDOW)));
		}
		Optional<Token> token = this.transaction.execute((status) -> find(hash(code, dateOfBirth), visitor));
		if (token.isEmpty()) {
			return new Unknown();
		}
		this.throttle.succeeded(attempt);
		return new Found(token.get());
	}

	/** A device brought this token: if a code handed it out, that code is used up. */
	@Transactional
	public void arrived(Token token) {
		this.saved.arrived(token.hash());
	}

	/** A browser that was slow to answer may ask once more for what it holds by now. */
	private Optional<Token> find(String codeHash, Visitor visitor) {
		Token token = new Token(this.hash.of("token for a return code", codeHash + " " + visitor.browser()));
		boolean here = move(codeHash, token) || (visitor.held().equals(token) && open(token));
		return here ? Optional.of(token) : Optional.empty();
	}

	private boolean open(Token token) {
		return this.checks.find(token.hash(), this.clock.instant()).filter((check) -> !check.finished()).isPresent();
	}

	private boolean move(String codeHash, Token token) {
		Instant now = this.clock.instant();
		Optional<Check> found = this.saved.checkOf(codeHash, now)
			.flatMap((id) -> this.checks.lockById(id, now))
			.filter((check) -> !check.finished() && this.saved.hand(check.id(), codeHash, token.hash()) == 1);
		found.filter((check) -> !check.tokenHash().equals(token.hash())).ifPresent((check) -> {
			check.moveTo(token);
			check.touch(check.language(), now, this.settings.idle());
		});
		return found.isPresent();
	}

	private String hash(ReturnCode code, LocalDate dateOfBirth) {
		return this.hash.of("return code and date of birth", code.canonical() + " " + dateOfBirth);
	}

	/**
	 * A code, to be shown once.
	 *
	 * @param until when it stops working
	 */
	public record Saved(ReturnCode code, Instant until) {
	}

	/**
	 * Who tries to come back.
	 *
	 * @param address where the request came from
	 * @param browser tells one browser from another, so that no two hold the same token
	 * @param held what this device holds already
	 */
	public record Visitor(String address, String browser, Token held) {

		@Override
		public String toString() {
			return "Visitor[...]";
		}

	}

	/** What became of a try to come back. */
	public sealed interface Outcome {

	}

	/**
	 * The check is there.
	 *
	 * @param token what this device holds from now on
	 */
	public record Found(Token token) implements Outcome {
	}

	/** Nothing fits. */
	public record Unknown() implements Outcome {
	}

	/**
	 * Too many tries failed.
	 *
	 * @param again when the next may be made
	 * @param locked whether the code will be over by then
	 */
	public record Wait(Instant again, boolean locked) implements Outcome {
	}

}
