package clinic.backcheck.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.web.WebException;

/**
 * Where staff act on cases. Each action is one change of the case and one entry of its
 * timeline.
 */
@Service
class CaseDesk {

	private final Cases cases;

	private final Timeline timeline;

	private final AuditTrail audit;

	private final Viewers viewers;

	private final DueTimes dueTimes;

	private final Clock clock;

	CaseDesk(Cases cases, Timeline timeline, AuditTrail audit, Viewers viewers, DueTimes dueTimes, Clock clock) {
		this.cases = cases;
		this.timeline = timeline;
		this.audit = audit;
		this.viewers = viewers;
		this.dueTimes = dueTimes;
		this.clock = clock;
	}

	/**
	 * Does what somebody wants, if nothing happened since the page they acted on.
	 * @param seen how many entries of the timeline that page showed
	 * @throws ObjectOptimisticLockingFailureException if more has happened
	 * @throws CaseMoveRefused if the case cannot do this
	 */
	@Transactional
	void act(String reference, int seen, UUID staff, CaseAction action) {
		Case subject = find(reference);
		if (subject.entries() != seen) {
			throw new ObjectOptimisticLockingFailureException(Case.class, subject.id());
		}
		CaseEvent event = action.applyTo(subject, new CaseAction.Doing(staff, this.clock.instant(), this.dueTimes));
		this.timeline.keep(subject, event);
	}

	/** Somebody opened the page of a case, and so has seen what is new. */
	@Transactional
	void open(String reference, UUID staff) {
		Case subject = find(reference);
		Instant now = this.clock.instant();
		this.viewers.look(subject.id(), staff, now);
		if (subject.awaitsLook() && this.cases.opened(subject.id(), now) == 1) {
			this.audit.record(new AuditEvent(AuditAction.CASE_CHANGED, staff, reference, "first-opened"));
		}
	}

	/** Somebody still has the page open, as it was when they opened it. */
	@Transactional
	void stay(String reference, UUID staff) {
		this.viewers.look(find(reference).id(), staff, this.clock.instant());
	}

	@Transactional(readOnly = true)
	CaseFile file(String reference) {
		Case subject = find(reference);
		return new CaseFile(subject, this.timeline.of(subject.id()));
	}

	private Case find(String reference) {
		return this.cases.findByReference(reference).orElseThrow(WebException::notFound);
	}

	/** A case with its timeline, as read at one moment. */
	record CaseFile(Case subject, List<CaseEvent> timeline) {

		CaseFile {
			timeline = List.copyOf(timeline);
		}

		List<CaseEvent> since(int seen) {
			return this.timeline.stream().filter((event) -> event.number() > seen).toList();
		}

	}

}
