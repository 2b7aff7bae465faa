package clinic.backcheck.staff.factor;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * One-time codes by the clock (RFC 6238), as every authenticator app makes them: SHA-1,
 * six digits, a new one every 30 seconds.
 */
@Component
public class OneTimeCodes {

	private static final Duration STEP = TimeBasedOneTimePasswordGenerator.DEFAULT_TIME_STEP;

	/** How many steps a telephone's clock may be ahead or behind. */
	private static final int DRIFT = 1;

	/** As long as the hash, as RFC 4226 recommends; in base 32 this needs no padding. */
	private static final int SECRET_BYTES = 20;

	private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

	private final SecureRandom random = new SecureRandom();

	private final Clock clock;

	OneTimeCodes(Clock clock) {
		this.clock = clock;
	}

	/** A new secret in base 32, as apps take it. */
	public String newSecret() {
		byte[] bytes = new byte[SECRET_BYTES];
		this.random.nextBytes(bytes);
		return new Base32().encodeToString(bytes);
	}

	/** What the QR code says: the secret, and what the app shows beside its codes. */
	public static String uri(String secret, String issuer, String account) {
		String from = UriUtils.encode(issuer, StandardCharsets.UTF_8);
		return "otpauth://totp/" + from + ":" + UriUtils.encode(account, StandardCharsets.UTF_8) + "?secret=" + secret
				+ "&issuer=" + from;
	}

	/** The secret in groups of four, to be typed. */
	public static String grouped(String secret) {
		return secret.replaceAll("(.{4})(?=.)", "$1 ");
	}

	/** The step that a code belongs to; empty where it is wrong or too old. */
	OptionalLong step(String secret, String code) {
		Instant now = this.clock.instant();
		byte[] typed = code.getBytes(StandardCharsets.UTF_8);
		for (int drift = -DRIFT; drift <= DRIFT; drift++) {
			Instant then = now.plus(STEP.multipliedBy(drift));
			if (MessageDigest.isEqual(typed, at(secret, then).getBytes(StandardCharsets.UTF_8))) {
				return OptionalLong.of(then.getEpochSecond() / STEP.toSeconds());
			}
		}
		return OptionalLong.empty();
	}

	private String at(String secret, Instant then) {
		try {
			var key = new SecretKeySpec(new Base32().decode(secret), this.generator.getAlgorithm());
			return this.generator.generateOneTimePasswordString(key, then, Locale.ROOT);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException("The secret of a second factor is no key");
		}
	}

}
