package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StopRecords extends Repository<StopRecord, UUID> {

	StopRecord save(StopRecord stop);

	Optional<StopRecord> findById(UUID id);

	void deleteById(UUID id);

	@Query("select s.flags from StopRecord s where s.stoppedAt >= :from")
	List<String> flagsSince(Instant from);

}
