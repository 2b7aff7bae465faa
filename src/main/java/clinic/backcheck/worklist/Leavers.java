package clinic.backcheck.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

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
		this.cases.openOf(ended.account()).forEach((id) -> release(id, ended.account(), now));
	}

	private void release(UUID id, UUID leaver, Instant now) {
		this.cases.lockById(id)
			.filter((subject) -> leaver.equals(subject.ownerId()) && subject.state() == CaseState.CLAIMED)
			.ifPresent((subject) -> this.timeline.keep(subject, subject.orphan(now)));
	}

}
