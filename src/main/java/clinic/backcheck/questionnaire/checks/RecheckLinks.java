package clinic.backcheck.questionnaire.checks;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.privacy.Signatures;

/**
 * Makes and reads the links to a re-check. A link names a finished check and when it
 * stops working, signed: nobody can guess one, and nothing of it is kept. It opens the
 * questions of a re-check, never what was answered before.
 */
@Component
public class RecheckLinks {

	private static final String PURPOSE = "recheck";

	private static final int CONTENT = 2 * Long.BYTES + Integer.BYTES;

	/** So that every token has one spelling: a multiple of three leaves no bits over. */
	private static final int BYTES = CONTENT + Signatures.BYTES;

	private final Submissions submissions;

	private final Signatures signatures;

	private final RecheckSettings settings;

	private final Clock clock;

	RecheckLinks(Submissions submissions, Signatures signatures, RecheckSettings settings, Clock clock) {
		this.submissions = submissions;
		this.signatures = signatures;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The path of the re-check of this device's finished check, if it has one: the same
	 * whenever it is asked for. What a shared device will forget has none. See
	 * {@link clinic.backcheck.web.PublicAddress} for links that leave the page.
	 */
	@Transactional(readOnly = true)
	public Optional<String> path(Token device) {
		return this.submissions.find(device.hash(), this.clock.instant())
			.filter((submission) -> submission.sent() || !submission.onLoan())
			.map(this::path);
	}

	/** The path of the re-check of a finished check. */
	String path(Submission submission) {
		return "/recheck/" + token(submission.id(), submission.submittedAt().plus(this.settings.link()));
	}

	/**
	 * The finished check that a token leads to, unless it was altered, is over or was
	 * deleted.
	 */
	Optional<Submission> submission(String token) {
		return read(token).flatMap(this.submissions::findById);
	}

	private String token(UUID check, Instant until) {
		byte[] content = ByteBuffer.allocate(CONTENT)
			.putLong(check.getMostSignificantBits())
			.putLong(check.getLeastSignificantBits())
			.putInt((int) until.getEpochSecond())
			.array();
		byte[] token = Arrays.copyOf(content, BYTES);
		System.arraycopy(this.signatures.of(PURPOSE, content), 0, token, CONTENT, Signatures.BYTES);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
	}

	private Optional<UUID> read(String token) {
		byte[] bytes;
		try {
			bytes = Base64.getUrlDecoder().decode(token);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
		if (bytes.length != BYTES || !this.signatures.fits(PURPOSE, Arrays.copyOf(bytes, CONTENT),
				Arrays.copyOfRange(bytes, CONTENT, BYTES))) {
			return Optional.empty();
		}
		ByteBuffer content = ByteBuffer.wrap(bytes);
		UUID check = new UUID(content.getLong(), content.getLong());
		Instant until = Instant.ofEpochSecond(Integer.toUnsignedLong(content.getInt()));
		return until.isAfter(this.clock.instant()) ? Optional.of(check) : Optional.empty();
	}

}
