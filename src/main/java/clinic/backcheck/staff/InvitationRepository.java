package clinic.backcheck.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** One-time links in the database. */
interface InvitationRepository extends JpaRepository<Invitation, UUID> {

	Optional<Invitation> findByTokenHashAndExpiresAtAfter(String tokenHash, Instant now);

	@Modifying
	@Query("delete from Invitation where tokenHash = :tokenHash and expiresAt > :now")
	int use(String tokenHash, Instant now);

	@Modifying
	@Query("delete from Invitation where accountId = :accountId")
	int voidThoseOf(UUID accountId);

	@Modifying
	@Query("delete from Invitation where accountId is null")
	int voidThoseForTheFirstAccount();

}
