package clinic.backcheck.worklist;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.SentChecks;

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

	CaseOpener(Cases cases, Timeline timeline, SentChecks sentChecks, DueTimes dueTimes) {
		this.cases = cases;
		this.timeline = timeline;
		this.sentChecks = sentChecks;
		this.dueTimes = dueTimes;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(CheckSent sent) {
		if (this.cases.existsByCheckId(sent.checkId())) {
			return;
		}
		CaseSummary summary = CaseSummary.of(this.sentChecks.sentCheck(sent.checkId()).assessment());
		Case opened = Case.open(sent, this.dueTimes.due(sent.urgency(), sent.sentAt()), summary);
		CaseEvent arrival = opened.arrive();
		this.cases.saveAndFlush(opened);
		this.timeline.append(arrival);
	}

}
