package clinic.backcheck.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;

/**
 * The timelines of all cases: entries are added and read, never changed or removed.
 * Whatever changes a case adds an entry, so that this is the place to tell the audit
 * trail.
 */
@Component
class Timeline {

	private final EntityManager entityManager;

	private final AuditTrail audit;

	Timeline(EntityManager entityManager, AuditTrail audit) {
		this.entityManager = entityManager;
		this.audit = audit;
	}

	void append(CaseEvent event) {
		this.entityManager.persist(event);
		this.entityManager.flush();
		String reference = this.entityManager.find(Case.class, event.caseId()).reference();
		this.audit
			.record(new AuditEvent(AuditAction.CASE_CHANGED, event.staffId(), reference, Wire.write(event.what())));
	}

	/** The entries of a case after the first {@code seen}, in order. */
	List<CaseEvent> since(UUID caseId, int seen) {
		return this.entityManager
			.createQuery("select e from CaseEvent e where e.caseId = :caseId and e.number > :seen order by e.number",
					CaseEvent.class)
			.setParameter("caseId", caseId)
			.setParameter("seen", seen)
			.getResultList();
	}

	/** The last entry of each of these cases. */
	Map<UUID, CaseEvent> last(Collection<UUID> caseIds) {
		return this.entityManager
			.createQuery(
					"select e from CaseEvent e where e.caseId in :caseIds"
							+ " and e.number = (select c.entries from ClinicCase c where c.id = e.caseId)",
					CaseEvent.class)
			.setParameter("caseIds", caseIds)
			.getResultStream()
			.collect(Collectors.toMap(CaseEvent::caseId, (event) -> event));
	}

	List<CaseEvent> of(UUID caseId) {
		return since(caseId, 0);
	}

}
