package clinic.backcheck.staff.factor;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Recovery codes in the database. Every method is a transaction of its own. */
@Transactional
interface RecoveryCodeRepository extends Repository<RecoveryCode, UUID> {

	@Transactional(readOnly = true)
	int countByAccountId(UUID accountId);

	List<RecoveryCode> saveAll(Iterable<RecoveryCode> codes);

	/** Uses a code up: of two people who try at once, one gets 1 and the other 0. */
	@Modifying
	@Query("delete from RecoveryCode c where c.accountId = :accountId and c.codeHash = :codeHash")
	int use(UUID accountId, String codeHash);

	@Modifying
	@Query("delete from RecoveryCode c where c.accountId = :accountId")
	int forget(UUID accountId);

}
