package clinic.backcheck.questionnaire.checks;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.questionnaire.AnsweredBy;

/** The result that a device goes on showing while a check that it has begun is open. */
@Service
public class LastResults {

	private final Submissions submissions;

	private final KeptResults kept;

	private final Clock clock;

	LastResults(Submissions submissions, KeptResults kept, Clock clock) {
		this.submissions = submissions;
		this.kept = kept;
		this.clock = clock;
	}

	/**
	 * Lets a device keep its result beside a check that it has just begun, until that is
	 * finished. The old token works as before: the new one may be lost on the way, and
	 * what it kept then is kept anew.
	 */
	@Transactional
	public void keep(Token held, Token fresh) {
		if (held.equals(fresh)) {
			return;
		}
		this.kept.deleteByTokenHash(fresh.hash());
		toKeep(held).map((result) -> new KeptResult(fresh, result.id(), false)).ifPresent(this.kept::save);
		this.kept.findByTokenHash(held.hash())
			.stream()
			.filter(KeptResult::replaced)
			.map((earlier) -> new KeptResult(fresh, earlier.submissionId(), true))
			.forEach(this.kept::save);
	}

	/**
	 * Takes the check off a device that keeps an earlier result.
	 * @return what the device holds from now on; nothing where it keeps none, or where
	 * the check is the one that gave the result
	 */
	@Transactional
	public Optional<Token> leave(Token held) {
		if (!keeps(held) || this.submissions.existsByTokenHash(held.hash())) {
			return Optional.empty();
		}
		Token fresh = Token.random();
		keep(held, fresh);
		return Optional.of(fresh);
	}

	/** Whether this device keeps its result where another check takes its place. */
	@Transactional(readOnly = true)
	public boolean keeps(Token token) {
		return toKeep(token).isPresent();
	}

	/** Whether this device can show a result, be it beside an open check. */
	@Transactional(readOnly = true)
	public boolean shows(Token token) {
		return this.submissions.find(token.hash(), this.clock.instant()).isPresent();
	}

	/**
	 * Neither what a shared device shows, nor what a caller told the staff: the next
	 * check there is somebody else's.
	 */
	private Optional<Submission> toKeep(Token held) {
		return this.submissions.find(held.hash(), this.clock.instant())
			.filter((result) -> !result.onLoan() && result.answeredBy().who() != AnsweredBy.Who.TELEPHONE);
	}

}
