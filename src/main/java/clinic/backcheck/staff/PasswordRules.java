package clinic.backcheck.staff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import com.nulabinc.zxcvbn.Zxcvbn;

import org.springframework.stereotype.Component;

/** What a password must be: long, and not among those that are guessed first. */
@Component
class PasswordRules {

	static final int SHORTEST = 12;

	/** More than that bcrypt does not read. */
	static final int MOST_BYTES = 72;

	private static final int HARD_TO_GUESS = 3;

	private final Zxcvbn guesser = new Zxcvbn();

	/**
	 * The key of what is wrong with a password.
	 * @param known words that a guesser would try first: name, e-mail address, clinic
	 */
	Optional<String> problem(String password, List<String> known) {
		if (password.isEmpty()) {
			return Optional.of("staff.password.missing");
		}
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			return Optional.of("staff.password.short");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			return Optional.of("staff.password.long");
		}
		return (score(password, new KnownWords(known)) < HARD_TO_GUESS) ? Optional.of("staff.password.easy")
				: Optional.empty();
	}

	/**
	 * The guesser takes each known word for one guess, but several of them in a row, or
	 * with signs between, for many: so what is left without them has to be good as well.
	 */
	private int score(String password, KnownWords known) {
		int whole = this.guesser.measure(password, known.words()).getScore();
		return Math.min(whole, this.guesser.measure(known.without(password)).getScore());
	}

}
