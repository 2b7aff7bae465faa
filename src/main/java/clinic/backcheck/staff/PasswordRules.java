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
		boolean easy = this.guesser.measure(password, known).getScore() < HARD_TO_GUESS;
		return easy ? Optional.of("staff.password.easy") : Optional.empty();
	}

}
