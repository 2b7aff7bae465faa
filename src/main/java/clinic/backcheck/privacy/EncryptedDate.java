package clinic.backcheck.privacy;

import java.time.LocalDate;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts a date on its way to the database. The column is {@code varchar(100)} or text.
 */
@Converter
public class EncryptedDate implements AttributeConverter<@Nullable LocalDate, @Nullable String> {

	private final TextCipher cipher;

	EncryptedDate(TextCipher cipher) {
		this.cipher = cipher;
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable LocalDate date) {
		return (date != null) ? this.cipher.encrypt(date.toString()) : null;
	}

	@Override
	public @Nullable LocalDate convertToEntityAttribute(@Nullable String hidden) {
		return (hidden != null) ? LocalDate.parse(this.cipher.decrypt(hidden)) : null;
	}

}
