package clinic.backcheck.exchange.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Letters extends Repository<Letter, UUID> {

	Letter save(Letter letter);

	Optional<Letter> findById(UUID id);

	Optional<Letter> findByCheckId(UUID checkId);

	@Query("select l.id from Letter l where l.dueAt <= :now and (l.takenUntil is null or l.takenUntil <= :now) order by l.dueAt")
	List<UUID> due(Instant now, Limit limit);

	/**
	 * Takes a letter for as long as sending it may last: of several instances, one gets
	 * it.
	 */
	@Modifying
	@Query("update Letter l set l.takenUntil = :until where l.id = :id and (l.takenUntil is null or l.takenUntil <= :now)")
	int take(UUID id, Instant now, Instant until);

	/** How often it was tried, without reading what is in it. */
	@Query("select l.attempts from Letter l where l.id = :id")
	Optional<Integer> attempts(UUID id);

	/** It could not be sent; the next attempt is later. */
	@Modifying
	@Query("update Letter l set l.attempts = l.attempts + 1, l.takenUntil = null, l.dueAt = :until where l.id = :id")
	int postpone(UUID id, Instant until);

	@Modifying
	@Query("delete from Letter l where l.id = :id")
	int deleteLetter(UUID id);

	@Modifying
	@Query("delete from Letter l where l.checkId = :checkId")
	int deleteByCheck(UUID checkId);

}
