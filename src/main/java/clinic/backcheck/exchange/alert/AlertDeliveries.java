package clinic.backcheck.exchange.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AlertDeliveries extends Repository<AlertDelivery, UUID> {

	AlertDelivery save(AlertDelivery delivery);

	Optional<AlertDelivery> findById(UUID id);

	@Query("""
			select d.id from AlertDelivery d where d.deliveredAt is null and d.givenUpAt is null and d.dueAt <= :now
			and d.channel = :channel and (d.takenUntil is null or d.takenUntil <= :now) order by d.dueAt""")
	List<UUID> due(AlertDelivery.Channel channel, Instant now, Limit limit);

	/** Of several instances, one gets it. */
	@Modifying
	@Query("""
			update AlertDelivery d set d.takenUntil = :until where d.id = :id and d.deliveredAt is null
			and (d.takenUntil is null or d.takenUntil <= :now)""")
	int take(UUID id, Instant now, Instant until);

	/** Those that have not arrived and failed at least once, or wait since too long. */
	@Query("""
			select count(d) from AlertDelivery d where d.deliveredAt is null
			and (d.givenUpAt is null or d.givenUpAt > :since) and (d.attempts > 0 or d.madeAt < :late)""")
	int undelivered(Instant since, Instant late);

	/** All that have not arrived and are still tried or were until lately. */
	@Query("""
			select d from AlertDelivery d where d.deliveredAt is null
			and (d.givenUpAt is null or d.givenUpAt > :since) order by d.madeAt desc, d.id""")
	List<AlertDelivery> notDelivered(Instant since);

	@Query("""
			select d from AlertDelivery d where d.deliveredAt is not null and d.madeAt > :since
			order by d.madeAt desc, d.id""")
	List<AlertDelivery> delivered(Instant since, Limit limit);

}
