package clinic.backcheck.staff.factor;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Second factors in the database. Every method is a transaction of its own. */
@Transactional
interface SecondFactorRepository extends Repository<SecondFactor, UUID> {

	@Transactional(readOnly = true)
	boolean existsByAccountId(UUID accountId);

	@Transactional(readOnly = true)
	Optional<SecondFactor> findByAccountId(UUID accountId);

	SecondFactor saveAndFlush(SecondFactor factor);

	/**
	 * Takes a code of this step; of two people who type the same one, one gets 1 and the
	 * other 0.
	 */
	@Modifying
	@Query("update SecondFactor f set f.lastStep = :step where f.accountId = :accountId and f.lastStep < :step")
	int accept(UUID accountId, long step);

	@Modifying
	@Query("delete from SecondFactor f where f.accountId = :accountId")
	int forget(UUID accountId);

}
