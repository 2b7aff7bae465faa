package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Checks extends Repository<Check, UUID> {

	Check save(Check check);

	@Query("select c from Check c where c.tokenHash = :hash and c.expiresAt > :now")
	Optional<Check> find(String hash, Instant now);

	/** Waits for whoever is changing the check, so that two submits come one by one. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Check c where c.tokenHash = :hash and c.expiresAt > :now")
	Optional<Check> lock(String hash, Instant now);

	/** The same by its id. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Check c where c.id = :id and c.expiresAt > :now")
	Optional<Check> lockById(UUID id, Instant now);

	boolean existsByEarlierTokenHash(String hash);

	@Modifying
	@Query("delete from Check c where c.tokenHash = :hash")
	int deleteByTokenHash(String hash);

	@Modifying
	@Query("delete from Check c where c.expiresAt <= :now")
	int deleteExpired(Instant now);

}
