package clinic.backcheck.worklist;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.worklist.insights.CaseFacts;

/**
 * Opens the case of a check in the transaction that freezes it: either the clinic has
 * both, or neither, and the patient is told to call.
 */
@Component
class CaseOpener {

	private final Cases cases;

	private final Timeline timeline;

	private final SentChecks sentChecks;

	private final DueTimes dueTimes;

	private final CaseFacts facts;

	CaseOpener(Cases cases, Timeline timeline, SentChecks sentChecks, DueTimes dueTimes, CaseFacts facts) {
		this.cases = cases;
		this.timeline = timeline;
		this.sentChecks = sentChecks;
		this.dueTimes = dueTimes;
		this.facts = facts;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(CheckSent sent) {
		if (this.cases.existsByCheckId(sent.checkId())) {
			return;
		}
		SentCheck check = this.sentChecks.sentCheck(sent.checkId());
		CaseSummary summary = CaseSummary.of(check.assessment());
		Case opened = Case.open(sent, this.dueTimes.due(sent.urgency(), sent.sentAt()), summary);
		CaseEvent arrival = opened.arrive();
		this.cases.saveAndFlush(opened);
		this.timeline.append(arrival);
		this.facts.keep(opened.id(), opened.arrivedAt(), check);
	}

}
