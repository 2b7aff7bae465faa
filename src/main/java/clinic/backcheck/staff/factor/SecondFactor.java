package clinic.backcheck.staff.factor;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.privacy.EncryptedText;

/** The secret that one account shares with an authenticator app. */
@Entity
@Table(name = "staff_second_factor")
@SuppressWarnings("UnusedVariable") // queries read them
class SecondFactor {

	@Id
	private UUID accountId;

	@Version
	private @Nullable Long version;

	@Convert(converter = EncryptedText.class)
	private String secret;

	private long lastStep;

	private Instant setUpAt;

	@SuppressWarnings("NullAway.Init")
	protected SecondFactor() {
	}

	SecondFactor(UUID accountId, String secret, long lastStep, Instant setUpAt) {
		this.accountId = accountId;
		this.secret = secret;
		this.lastStep = lastStep;
		this.setUpAt = setUpAt;
	}

	String secret() {
		return this.secret;
	}

}
