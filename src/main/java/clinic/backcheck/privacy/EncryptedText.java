package clinic.backcheck.privacy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts a text on its way to the database. The column is {@code text}: what is stored
 * is a third longer than the text, plus 46 characters.
 */
@Converter
public class EncryptedText implements AttributeConverter<@Nullable String, @Nullable String> {

	private final TextCipher cipher;

	EncryptedText(TextCipher cipher) {
		this.cipher = cipher;
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable String text) {
		return (text != null) ? this.cipher.encrypt(text) : null;
	}

	@Override
	public @Nullable String convertToEntityAttribute(@Nullable String hidden) {
		return (hidden != null) ? this.cipher.decrypt(hidden) : null;
	}

}
