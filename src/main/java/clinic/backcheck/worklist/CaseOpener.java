package clinic.backcheck.worklist;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.privacy.KeyedHash;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.ArrivedCase.Arrival;
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

	private final KeyedHash hash;

	CaseOpener(Cases cases, Timeline timeline, SentChecks sentChecks, DueTimes dueTimes, CaseFacts facts,
			KeyedHash hash) {
		this.hash = hash;
		this.cases = cases;
		this.timeline = timeline;
		this.sentChecks = sentChecks;
		this.dueTimes = dueTimes;
		this.facts = facts;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(CheckSent sent) {
		open(sent);
	}

	/** Opens its case, unless there is one. */
	void open(CheckSent sent) {
		if (this.cases.existsByCheckId(sent.checkId())) {
			return;
		}
		SentCheck check = this.sentChecks.sentCheck(sent.checkId());
		PersonKeys person = PersonKeys.of(check.contact(), this.hash);
		Urgency earlier = this.cases.ofPerson(person.personHash(), Limit.of(1))
			.stream()
			.map(Case::urgency)
			.findFirst()
			.orElse(null);
		Case opened = Case.open(sent, this.dueTimes.due(sent.urgency(), sent.sentAt()),
				new Arrival(CaseSummary.of(check.assessment()), check.answeredBy().who(), person, earlier,
						this.dueTimes.firstLook(sent.urgency(), sent.sentAt()), check.language()));
		this.timeline.keep(opened, opened.arrive());
		this.facts.keep(opened.id(), opened.arrivedAt(), check);
	}

}
