package clinic.backcheck.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one secret that everything else is derived from. Whoever loses it loses the data.
 */
final class MasterKey {

	private static final Logger logger = LoggerFactory.getLogger(MasterKey.class);

	private static final int BYTES = 32;

	private final SecretKey key;

	private MasterKey(byte[] key) {
		this.key = new SecretKeySpec(key, "HmacSHA256");
	}

	static MasterKey from(PrivacyProperties properties) {
		if (!properties.key().isBlank()) {
			return new MasterKey(read(properties.key(), "backcheck.privacy.key"));
		}
		if (properties.keyRequired()) {
			throw new IllegalStateException(
					"backcheck.privacy.key is missing. All instances need the same key: make one "
							+ "with `openssl rand -base64 32`, keep a copy in a safe place, and set BACKCHECK_PRIVACY_KEY");
		}
		Path file = properties.keyFile().toAbsolutePath();
		try {
			if (Files.notExists(file)) {
				create(file);
			}
			return new MasterKey(read(Files.readString(file, StandardCharsets.US_ASCII), file.toString()));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The key file " + file
					+ " cannot be read or made. Check its permissions, or set backcheck.privacy.key", ex);
		}
	}

	/** A key of its own for each purpose, so that none can stand in for another. */
	SecretKey derive(String purpose, String algorithm) {
		return new SecretKeySpec(hmac(this.key, purpose), algorithm);
	}

	static byte[] hmac(SecretKey key, String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no HMAC-SHA256", ex);
		}
	}

	private static void create(Path file) throws IOException {
		Path directory = file.getParent();
		if (directory != null) {
			Files.createDirectories(directory);
		}
		byte[] key = new byte[BYTES];
		new SecureRandom().nextBytes(key);
		boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] onlyOwner = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		try {
			Files.createFile(file, onlyOwner);
			Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardCharsets.US_ASCII,
					StandardOpenOption.WRITE);
			logger.warn("Made the key {}. Keep a copy in a safe place: without it names and numbers cannot be read",
					file);
		}
		catch (FileAlreadyExistsException ex) {
			logger.info("Another instance made the key {} just now", file);
		}
	}

	private static byte[] read(String text, String where) {
		try {
			byte[] key = Base64.getDecoder().decode(text.trim());
			if (key.length == BYTES) {
				return key;
			}
		}
		catch (IllegalArgumentException ex) {
			// The exception quotes the key: it must go no further.
		}
		throw new IllegalStateException(
				where + " is not a key: it must be 32 bytes in Base64, as `openssl rand -base64 32` makes them");
	}

	@Override
	public String toString() {
		return "MasterKey";
	}

}
