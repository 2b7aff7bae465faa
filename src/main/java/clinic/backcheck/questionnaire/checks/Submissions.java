package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Submissions extends Repository<Submission, UUID> {

	Submission save(Submission submission);

	void delete(Submission submission);

	Optional<Submission> findById(UUID id);

	@Query("select s from Submission s where s.tokenHash = :hash")
	Optional<Submission> find(String hash);

	/** Waits for whoever is sending it, so that it is sent once. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Submission s where s.tokenHash = :hash")
	Optional<Submission> lock(String hash);

	/** The checks that follow each other, oldest first. */
	@Query("select s from Submission s where s.firstCheck = :first order by s.submittedAt, s.id")
	List<Submission> chain(UUID first);

	/** Checks that nobody followed up in time. */
	@Query("""
			select s.id from Submission s where s.recheckMissedAt <= :now
			and not exists (select 1 from Submission r where r.recheckOf = s.id)""")
	List<UUID> missingRechecks(Instant now);

	/** Stops to wait for a re-check; 0 where another instance did so before. */
	@Modifying
	@Query("update Submission s set s.recheckMissedAt = null where s.id = :id and s.recheckMissedAt is not null")
	int stopAwaiting(UUID id);

	boolean existsByReference(String reference);

	boolean existsByRecheckOf(UUID earlier);

	@Modifying
	@Query("delete from Submission s where s.keepUntil <= :now")
	int deleteOver(Instant now);

}
