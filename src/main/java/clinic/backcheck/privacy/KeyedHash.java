package clinic.backcheck.privacy;

import java.util.HexFormat;

import javax.crypto.SecretKey;

/**
 * A fingerprint to find an encrypted value by: HMAC-SHA256, 64 hexadecimal digits. Equal
 * values of one purpose have equal fingerprints, so write them alike first (spaces,
 * case).
 */
public final class KeyedHash {

	private final SecretKey key;

	KeyedHash(SecretKey key) {
		this.key = key;
	}

	/**
	 * The fingerprint of a value.
	 * @param purpose such as {@code telephone}, so that equal values of different columns
	 * cannot be matched
	 */
	public String of(String purpose, String value) {
		return HexFormat.of().formatHex(MasterKey.hmac(this.key, purpose.length() + ":" + purpose + value));
	}

	@Override
	public String toString() {
		return "KeyedHash";
	}

}
