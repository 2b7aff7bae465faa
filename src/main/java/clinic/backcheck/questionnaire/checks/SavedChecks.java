package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavedChecks extends Repository<SavedCheck, UUID> {

	SavedCheck save(SavedCheck saved);

	Optional<SavedCheck> findById(UUID checkId);

	/**
	 * Whether somebody can return with a code to the check of this device, also where the
	 * device itself finds it no more.
	 */
	@Query("""
			select count(s) > 0 from SavedCheck s where s.codeHash is not null and s.expiresAt > :now
			and s.checkId in (select c.id from Check c where c.tokenHash = :hash)""")
	boolean hasCode(String hash, Instant now);

	/** The check that a code leads to. */
	@Query("select s.checkId from SavedCheck s where s.codeHash = :hash and s.expiresAt > :now")
	Optional<UUID> checkOf(String hash, Instant now);

	/** The code hands out this token; 0 where it was used up in the meantime. */
	@Modifying
	@Query("update SavedCheck s set s.handedTo = :token where s.checkId = :checkId and s.codeHash = :hash")
	int hand(UUID checkId, String hash, String token);

	/** The token that a code handed out has arrived, so the code is used up. */
	@Modifying
	@Query("update SavedCheck s set s.codeHash = null where s.handedTo = :token and s.codeHash is not null")
	void arrived(String token);

	/** The code is used up; the date of birth need not be asked for again. */
	@Modifying
	@Query("update SavedCheck s set s.codeHash = null where s.checkId = :checkId and s.codeHash is not null")
	int spend(UUID checkId);

	@Modifying
	@Query("delete from SavedCheck s where s.expiresAt <= :now")
	int deleteExpired(Instant now);

}
