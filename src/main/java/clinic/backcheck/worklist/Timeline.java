package clinic.backcheck.worklist;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** The timelines of all cases: entries are added and read, never changed or removed. */
@Component
class Timeline {

	private final EntityManager entityManager;

	Timeline(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	void append(CaseEvent event) {
		this.entityManager.persist(event);
		this.entityManager.flush();
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

	List<CaseEvent> of(UUID caseId) {
		return since(caseId, 0);
	}

}
