package samples.privacy;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.privacy.EncryptedDate;
import clinic.backcheck.privacy.EncryptedText;

/** Somebody whose name and date of birth are nobody's business. */
@Entity
public class Person {

	@Id
	private UUID id;

	@Convert(converter = EncryptedText.class)
	private @Nullable String name;

	@Convert(converter = EncryptedDate.class)
	private @Nullable LocalDate born;

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	public Person(UUID id, @Nullable String name, @Nullable LocalDate born) {
		this.id = id;
		this.name = name;
		this.born = born;
	}

	public UUID id() {
		return this.id;
	}

	public @Nullable String name() {
		return this.name;
	}

	public @Nullable LocalDate born() {
		return this.born;
	}

}
