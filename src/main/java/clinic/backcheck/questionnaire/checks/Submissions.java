package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
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

	boolean existsByReference(String reference);

	@Modifying
	@Query("delete from Submission s where s.keepUntil <= :now")
	int deleteOver(Instant now);

}
