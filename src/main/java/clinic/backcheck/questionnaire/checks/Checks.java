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

	/** What a device finds: a shared one only for a time. */
	String OF_DEVICE = """
			select c from Check c where c.tokenHash = :hash and c.expiresAt > :now
			and (c.deviceUntil is null or c.deviceUntil > :now)""";

	Check save(Check check);

	Optional<Check> findById(UUID id);

	@Query(OF_DEVICE)
	Optional<Check> find(String hash, Instant now);

	/** Waits for whoever is changing the check, so that two submits come one by one. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query(OF_DEVICE)
	Optional<Check> lock(String hash, Instant now);

	/** The same by its id. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Check c where c.id = :id and c.expiresAt > :now")
	Optional<Check> lockById(UUID id, Instant now);

	/** Whether a check was on this device until somebody went on with it elsewhere. */
	@Query("select count(c) > 0 from Check c join c.moves move where move = :hash")
	boolean movedFrom(String hash);

	/** Lends it to a shared device. */
	@Modifying
	@Query("update Check c set c.deviceUntil = :until where c.tokenHash = :hash")
	void lend(String hash, Instant until);

	/** Lends it for longer, as long as it is not over. */
	@Modifying
	@Query("update Check c set c.deviceUntil = :until where c.tokenHash = :hash and c.deviceUntil > :now")
	int stay(String hash, Instant until, Instant now);

	/** What shared devices left behind and nobody can return to with a code. */
	@Modifying
	@Query("""
			delete from Check c where c.deviceUntil <= :now
			and not exists (select 1 from SavedCheck s where s.checkId = c.id and s.codeHash is not null)""")
	int deleteLeftBehind(Instant now);

	@Modifying
	@Query("delete from Check c where c.tokenHash = :hash")
	int deleteByTokenHash(String hash);

	@Modifying
	@Query("delete from Check c where c.expiresAt <= :now")
	int deleteExpired(Instant now);

}
