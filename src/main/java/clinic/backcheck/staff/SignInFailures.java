package clinic.backcheck.staff;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Failed sign-ins in the database. */
interface SignInFailures extends JpaRepository<SignInFailure, UUID> {

	long countBySubjectAndFailedAtAfter(String subject, Instant since);

	@Modifying
	@Query("delete from SignInFailure where subject = :subject")
	int forgive(String subject);

	@Modifying
	@Query("delete from SignInFailure where failedAt <= :before")
	int forget(Instant before);

}
