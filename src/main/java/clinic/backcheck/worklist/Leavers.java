package clinic.backcheck.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.staff.CaseworkEnded;

/**
 * Gives the open cases of whoever left back to everybody, as if they had just arrived.
 */
@Component
class Leavers {

	private final Cases cases;

	private final Timeline timeline;

	private final Clock clock;

	Leavers(Cases cases, Timeline timeline, Clock clock) {
		this.cases = cases;
		this.timeline = timeline;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(CaseworkEnded ended) {
		Instant now = this.clock.instant();
		// All of them before the first entry of the audit trail, which others wait for
		// with a case in hand.
		List<Case> left = this.cases.openOf(ended.account())
			.stream()
			.flatMap((id) -> this.cases.lockById(id).stream())
			.filter((subject) -> ended.account().equals(subject.ownerId()) && subject.state() == CaseState.CLAIMED)
			.toList();
		left.forEach((subject) -> this.timeline.keep(subject, subject.orphan(now)));
	}

}
