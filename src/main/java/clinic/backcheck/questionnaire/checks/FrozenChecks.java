package clinic.backcheck.questionnaire.checks;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.questionnaire.result.ResultPage;

/** Reads sent checks for the rest of the application. */
@Service
class FrozenChecks implements SentChecks {

	private final Submissions submissions;

	private final Contacts contacts;

	private final Results results;

	FrozenChecks(Submissions submissions, Contacts contacts, Results results) {
		this.results = results;
		this.submissions = submissions;
		this.contacts = contacts;
	}

	@Override
	@Transactional(readOnly = true)
	public SentCheck sentCheck(UUID checkId) {
		return find(checkId).orElseThrow(() -> new IllegalArgumentException("There is no sent check with this id"));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<SentCheck> find(UUID checkId) {
		return sent(checkId).flatMap(
				(submission) -> this.contacts.findById(checkId).map((contact) -> submission.asSent(contact.read())));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<UUID> checkOf(String reference) {
		return this.submissions.findByReference(reference).filter(Submission::sent).map(Submission::id);
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, SentCheck> all(Collection<UUID> checkIds) {
		Map<UUID, SentCheck.Contact> contacts = contacts(checkIds);
		return this.submissions.findByIdIn(checkIds)
			.stream()
			.filter((submission) -> submission.sent() && contacts.containsKey(submission.id()))
			.map((submission) -> submission.asSent(Objects.requireNonNull(contacts.get(submission.id()))))
			.collect(Collectors.toUnmodifiableMap(SentCheck::id, Function.identity()));
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, SentCheck.Contact> contacts(Collection<UUID> checkIds) {
		return this.contacts.findBySubmissionIdIn(checkIds)
			.stream()
			.collect(Collectors.toUnmodifiableMap(Contact::submissionId, Contact::read));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<ResultPage> asSeen(UUID checkId) {
		return sent(checkId).map(Submission::page);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<ResultPage> asSeenIn(String language, UUID checkId) {
		return sent(checkId).flatMap((submission) -> this.results.in(language, submission));
	}

	private Optional<Submission> sent(UUID checkId) {
		return this.submissions.findById(checkId).filter(Submission::sent);
	}

}
