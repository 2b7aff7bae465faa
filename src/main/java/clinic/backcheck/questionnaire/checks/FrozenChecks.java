package clinic.backcheck.questionnaire.checks;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;

/** Reads sent checks for the rest of the application. */
@Service
class FrozenChecks implements SentChecks {

	private final Submissions submissions;

	private final Contacts contacts;

	FrozenChecks(Submissions submissions, Contacts contacts) {
		this.submissions = submissions;
		this.contacts = contacts;
	}

	@Override
	@Transactional(readOnly = true)
	public SentCheck sentCheck(UUID checkId) {
		Submission submission = this.submissions.findById(checkId)
			.filter(Submission::sent)
			.orElseThrow(FrozenChecks::unknown);
		return submission.asSent(this.contacts.findById(checkId).orElseThrow(FrozenChecks::unknown).read());
	}

	private static IllegalArgumentException unknown() {
		return new IllegalArgumentException("There is no sent check with this id");
	}

}
