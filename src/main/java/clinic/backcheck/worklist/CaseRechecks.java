package clinic.backcheck.worklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface CaseRechecks extends Repository<CaseRecheck, UUID> {

	CaseRecheck save(CaseRecheck recheck);

	Optional<CaseRecheck> findByCheckId(UUID checkId);

	List<CaseRecheck> findByCaseIdOrderByArrivedAt(UUID caseId);

}
