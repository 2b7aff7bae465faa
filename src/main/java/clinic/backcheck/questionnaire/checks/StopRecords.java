package clinic.backcheck.questionnaire.checks;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface StopRecords extends Repository<StopRecord, UUID> {

	StopRecord save(StopRecord stop);

	List<StopRecord> findAll();

}
