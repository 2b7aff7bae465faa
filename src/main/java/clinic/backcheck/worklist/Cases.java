package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every case; none is ever deleted here. */
interface Cases extends Repository<Case, UUID> {

	Case saveAndFlush(Case entity);

	Optional<Case> findById(UUID id);

	Optional<Case> findByReference(String reference);

	/** Waits for whoever is changing the case. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from ClinicCase c where c.checkId = :checkId")
	Optional<Case> lockByCheckId(UUID checkId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from ClinicCase c where c.id = :id")
	Optional<Case> lockById(UUID id);

	/** Once only; it is no change that somebody at the case has to hear of. */
	@Modifying
	@Query("""
			update ClinicCase c set c.awaitsLook = false, c.firstOpenedAt = coalesce(c.firstOpenedAt, :at)
			where c.id = :id and c.awaitsLook = true""")
	int opened(UUID id, Instant at);

	/** Open cases of a level that nobody opened by a time and nobody was told of. */
	@Query("""
			select c.id from ClinicCase c where c.open = true and c.listRank = :rank and c.awaitsLook = true
			and c.alertedAt is null and c.dueAt <= :due order by c.dueAt, c.id""")
	List<UUID> unopened(int rank, Instant due, Limit limit);

	/**
	 * Whether it is open and nobody opened its page since it came, came back or got
	 * worse.
	 */
	boolean existsByReferenceAndOpenTrueAndAwaitsLookTrue(String reference);

	/** Closed cases whose day has come, oldest first. */
	@Query("select c.id from ClinicCase c where c.followUpOn <= :day and c.open = false order by c.followUpOn, c.id")
	List<UUID> followUps(LocalDate day, Limit limit);

	/** The open cases that somebody looks after. */
	@Query("select c.id from ClinicCase c where c.ownerId = :owner and c.open = true order by c.id")
	List<UUID> openOf(UUID owner);

	/** The cases of one person, the latest first. */
	@Query("select c from ClinicCase c where c.person.personHash = :person order by c.arrivedAt desc")
	List<Case> ofPerson(String person, Limit limit);

	boolean existsByCheckId(UUID checkId);

}
