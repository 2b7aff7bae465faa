package clinic.backcheck.throttle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tries in the database. Every method is a transaction of its own. */
@Transactional
interface Tries extends Repository<Try, UUID> {

	List<Try> saveAll(Iterable<Try> tries);

	/** Until when each of the latest tries of a subject counts, the latest first. */
	@Transactional(readOnly = true)
	@Query("select t.countsUntil from Try t where t.subject = :subject and t.countsUntil > :now order by t.countsUntil desc")
	List<Instant> counting(String subject, Instant now, Pageable latest);

	@Modifying
	@Query("delete from Try t where t.id in :ids")
	void delete(Collection<UUID> ids);

	@Modifying
	@Query("delete from Try t where t.subject = :subject")
	void forgive(String subject);

	@Modifying
	@Query("delete from Try t where t.countsUntil <= :now")
	void forget(Instant now);

}
