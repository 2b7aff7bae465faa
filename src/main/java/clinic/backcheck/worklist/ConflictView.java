package clinic.backcheck.worklist;

import java.util.UUID;

import org.springframework.stereotype.Component;

import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.WebException;
import clinic.backcheck.worklist.CaseDesk.CaseFile;

/** Tells somebody that another was faster, and keeps what they had typed. */
@Component
class ConflictView {

	private final SentChecks sentChecks;

	private final CaseView caseView;

	private final Wording wording;

	ConflictView(SentChecks sentChecks, CaseView caseView, Wording wording) {
		this.sentChecks = sentChecks;
		this.caseView = caseView;
		this.wording = wording;
	}

	ConflictPage page(CaseFile file, UUID me, CaseForm form) {
		Case subject = file.subject();
		Say say = this.wording.say();
		String how = Wire.read(CaseOutcome.class, form.field("outcome"))
			.map((outcome) -> say.word("worklist.outcome.", outcome))
			.or(() -> Wire.read(ContactResult.class, form.field("result"))
				.map((result) -> say.word("worklist.contact.", result)))
			.or(() -> Wire.read(Urgency.class, form.field("level")).map(say::urgency))
			.orElse("");
		return new ConflictPage(subject.reference(), name(subject), say.text("worklist.tried." + form.action(), how),
				say.word("worklist.now.", subject.state()), this.caseView.log(file.since(form.seen()), me), form.note(),
				subject.entries());
	}

	private String name(Case subject) {
		return this.sentChecks.find(subject.checkId()).orElseThrow(WebException::gone).contact().name();
	}

}
