package clinic.backcheck.questionnaire.checks;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptResults extends Repository<KeptResult, UUID> {

	KeptResult save(KeptResult kept);

	List<KeptResult> findByTokenHash(String hash);

	@Modifying
	@Query("delete from KeptResult k where k.tokenHash = :hash")
	void deleteByTokenHash(String hash);

	/** The check that was begun is finished: its own result is shown from now on. */
	@Modifying
	@Query("update KeptResult k set k.replaced = true where k.tokenHash = :hash")
	void replace(String hash);

	@Modifying
	@Query("delete from KeptResult k where k.submissionId = :submission")
	void forget(UUID submission);

}
