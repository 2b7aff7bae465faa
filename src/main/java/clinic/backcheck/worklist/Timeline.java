package clinic.backcheck.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;

/**
 * The timelines of all cases: entries are added and read, never changed or removed. Each
 * change of a case comes with one entry and is told to the audit trail here.
 */
@Component
class Timeline {

	private final Cases cases;

	private final EntityManager entityManager;

	private final AuditTrail audit;

	Timeline(Cases cases, EntityManager entityManager, AuditTrail audit) {
		this.cases = cases;
		this.entityManager = entityManager;
		this.audit = audit;
	}

	/**
	 * Keeps a case as it is now with the entry that says what happened to it; all of it
	 * or nothing.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void keep(Case subject, CaseEvent entry) {
		// The case first: who comes second waits here and then finds its version gone.
		this.cases.saveAndFlush(subject);
		this.entityManager.persist(entry);
		this.entityManager.flush();
		this.audit.record(new AuditEvent(AuditAction.CASE_CHANGED, entry.staffId(), subject.reference(),
				Wire.write(entry.what())));
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
