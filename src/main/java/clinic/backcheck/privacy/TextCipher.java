package clinic.backcheck.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import javax.crypto.SecretKey;

import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * AES-GCM with a random start value: the same text looks different every time, and a
 * changed one is refused.
 */
final class TextCipher {

	/** Says how the rest was made, so that another way can be told apart one day. */
	private static final String FORM = "1:";

	private static final int START_VALUE_BYTES = 16;

	private final BytesEncryptor cipher;

	TextCipher(SecretKey key) {
		this.cipher = new AesBytesEncryptor(key, KeyGenerators.secureRandom(START_VALUE_BYTES), CipherAlgorithm.GCM);
	}

	String encrypt(String text) {
		byte[] hidden = this.cipher.encrypt(text.getBytes(StandardCharsets.UTF_8));
		return FORM + Base64.getEncoder().encodeToString(hidden);
	}

	/**
	 * The text again.
	 * @throws IllegalStateException if it was altered, or hidden with another key; the
	 * message says nothing of it
	 */
	String decrypt(String hidden) {
		if (hidden.startsWith(FORM)) {
			try {
				byte[] text = this.cipher.decrypt(Base64.getDecoder().decode(hidden.substring(FORM.length())));
				return new String(text, StandardCharsets.UTF_8);
			}
			catch (IllegalStateException | IllegalArgumentException | ArrayIndexOutOfBoundsException
					| NegativeArraySizeException ex) {
				// Its message may quote what it could not read.
			}
		}
		throw new IllegalStateException("An encrypted value was altered, or the key is not the one it was made with");
	}

	@Override
	public String toString() {
		return "TextCipher";
	}

}
