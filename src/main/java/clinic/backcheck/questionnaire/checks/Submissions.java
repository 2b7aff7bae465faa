package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Submissions extends Repository<Submission, UUID> {

	/**
	 * What a device finds: its last result, even where a check was begun since and is not
	 * finished. A shared one finds it only for a time.
	 */
	String OF_DEVICE = """
			select s from Submission s where s.id in (select o.id from Submission o where o.tokenHash = :hash
			union select k.submissionId from KeptResult k where k.tokenHash = :hash and k.replaced = false)
			and (s.deviceUntil is null or s.deviceUntil > :now)""";

	Submission save(Submission submission);

	void delete(Submission submission);

	Optional<Submission> findById(UUID id);

	List<Submission> findByIdIn(Collection<UUID> ids);

	@Query(OF_DEVICE)
	Optional<Submission> find(String hash, Instant now);

	/** Waits for whoever is sending it, so that it is sent once. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query(OF_DEVICE)
	Optional<Submission> lock(String hash, Instant now);

	/** Shows it for longer on a shared device, as long as that is not over. */
	@Modifying
	@Query("update Submission s set s.deviceUntil = :until where s.tokenHash = :hash and s.deviceUntil > :now")
	int stay(String hash, Instant until, Instant now);

	/** What shared devices left behind: what was not sent is deleted. */
	@Modifying
	@Query("delete from Submission s where s.deviceUntil <= :now and s.sentAt is null")
	int deleteLeftBehind(Instant now);

	/** What was sent stays with the clinic, and no device finds it. */
	@Modifying
	@Query("update Submission s set s.tokenHash = null, s.deviceUntil = null where s.deviceUntil <= :now")
	int forgetDevices(Instant now);

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

	Optional<Submission> findByReference(String reference);

	boolean existsByReference(String reference);

	boolean existsByTokenHash(String hash);

	boolean existsByRecheckOf(UUID earlier);

	@Modifying
	@Query("delete from Submission s where s.keepUntil <= :now")
	int deleteOver(Instant now);

}
