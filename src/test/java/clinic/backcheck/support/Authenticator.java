package clinic.backcheck.support;

import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

/** The app on somebody's phone that makes one-time codes. */
public final class Authenticator {

	private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

	private Authenticator() {
	}

	/** The step that it is now. */
	public static long now() {
		return Clock.systemUTC().instant().getEpochSecond() / CODES.getTimeStep().toSeconds();
	}

	/**
	 * The code of a step.
	 * @param secret in base 32; blanks do not matter
	 */
	public static String code(String secret, long step) {
		try {
			var key = new SecretKeySpec(new Base32().decode(secret.replace(" ", "")), CODES.getAlgorithm());
			Instant then = Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds());
			return CODES.generateOneTimePasswordString(key, then, Locale.ROOT);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalArgumentException("That is no secret");
		}
	}

}
