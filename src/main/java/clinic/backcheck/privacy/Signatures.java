package clinic.backcheck.privacy;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.SecretKey;

/**
 * Signs what is handed out and comes back, such as the link to a re-check: HMAC-SHA256 of
 * its own key, cut to 128 bits (RFC 2104, section 5), so that the link stays short enough
 * to be read from paper.
 */
public final class Signatures {

	/** The length of a signature in bytes. */
	public static final int BYTES = 16;

	private final SecretKey key;

	Signatures(SecretKey key) {
		this.key = key;
	}

	/**
	 * The signature of some content.
	 * @param purpose such as {@code recheck}, so that a signature cannot serve elsewhere
	 */
	public byte[] of(String purpose, byte[] content) {
		String signed = purpose.length() + ":" + purpose + HexFormat.of().formatHex(content);
		return Arrays.copyOf(MasterKey.hmac(this.key, signed), BYTES);
	}

	/** Whether it is the signature of the content; takes as long if it is not. */
	public boolean fits(String purpose, byte[] content, byte[] signature) {
		return MessageDigest.isEqual(of(purpose, content), signature);
	}

	@Override
	public String toString() {
		return "Signatures";
	}

}
