package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.RecheckFinished;
import clinic.backcheck.questionnaire.RecheckMissed;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Assessment;

/**
 * Brings re-checks, and silence in their place, to the case of the first check, inside
 * the transaction of whoever tells of them.
 */
@Component
class RecheckListener {

	private final Cases cases;

	private final CaseRechecks rechecks;

	private final CaseOpener opener;

	private final Timeline timeline;

	private final DueTimes dueTimes;

	private final RecheckNotes notes;

	private final SentChecks sentChecks;

	RecheckListener(Cases cases, CaseRechecks rechecks, CaseOpener opener, Timeline timeline, DueTimes dueTimes,
			RecheckNotes notes, SentChecks sentChecks) {
		this.sentChecks = sentChecks;
		this.cases = cases;
		this.rechecks = rechecks;
		this.opener = opener;
		this.timeline = timeline;
		this.dueTimes = dueTimes;
		this.notes = notes;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(RecheckFinished finished) {
		if (this.rechecks.findByCheckId(finished.checkId()).isPresent()) {
			return;
		}
		Optional<Case> found = find(finished.earlierId());
		if (found.isEmpty()) {
			// Nobody who gets worse may be lost for want of an earlier case.
			this.opener.open(new CheckSent(finished.checkId(), finished.reference(), finished.edition(),
					finished.urgency(), finished.at(), finished.assessmentFailed()));
			return;
		}
		Case subject = found.get();
		this.timeline.keep(subject, subject.recheck(news(subject, finished)));
		this.rechecks.save(new CaseRecheck(subject.id(), finished));
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(RecheckMissed missed) {
		find(missed.checkId()).filter((subject) -> subject.recheckMark() != RecheckMark.MISSED).ifPresent((subject) -> {
			this.timeline.keep(subject, subject.recheck(new RecheckNews(RecheckMark.MISSED, subject.urgency(),
					missed.at(), this.dueTimes.again(subject.urgency(), missed.at()), null, null)));
		});
	}

	private RecheckNews news(Case subject, RecheckFinished finished) {
		Assessment assessment = this.sentChecks.sentCheck(finished.checkId()).assessment();
		return new RecheckNews(RecheckMark.of(finished), finished.urgency(), finished.at(), due(subject, finished),
				(assessment != null) ? CaseSummary.of(assessment) : null, this.notes.note(finished));
	}

	/** The level never falls, so what comes back at a higher one is due by that. */
	private Instant due(Case subject, RecheckFinished finished) {
		return this.dueTimes.due(subject.urgency().max(finished.urgency()), finished.at());
	}

	/** The case of a check, or of the re-check that it is. */
	private Optional<Case> find(UUID check) {
		return this.cases.lockByCheckId(check)
			.or(() -> this.rechecks.findByCheckId(check).flatMap((recheck) -> this.cases.lockById(recheck.caseId())));
	}

}
