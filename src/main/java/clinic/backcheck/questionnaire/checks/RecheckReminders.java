package clinic.backcheck.questionnaire.checks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.questionnaire.Reminders;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.throttle.Limit;
import clinic.backcheck.throttle.Throttle;
import clinic.backcheck.web.WebException;

/**
 * Reminders of a re-check, where the clinic can send any. An address is kept no longer
 * than it is needed: it goes with the reminder, with the result that it belongs to, and
 * as soon as the re-check is done.
 */
@Service
public class RecheckReminders {

	private static final int PER_ADDRESS = 20;

	private static final Duration WINDOW = Duration.ofHours(1);

	private final @Nullable Reminders reminders;

	private final Submissions submissions;

	private final RecheckLinks links;

	private final RecheckSettings settings;

	private final Throttle throttle;

	private final TransactionTemplate transaction;

	private final Clock clock;

	RecheckReminders(ObjectProvider<Reminders> reminders, Submissions submissions, RecheckLinks links,
			RecheckSettings settings, Throttle throttle, PlatformTransactionManager transactions, Clock clock) {
		this.reminders = reminders.getIfAvailable();
		this.submissions = submissions;
		this.links = links;
		this.settings = settings;
		this.throttle = throttle;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * What is offered on this device's result: nothing where no reminder could help, and
	 * nothing on a shared device, which is about to forget it.
	 */
	@Transactional(readOnly = true)
	public Optional<Offer> offer(Token device) {
		Reminders post = this.reminders;
		if (post == null) {
			return Optional.empty();
		}
		return this.submissions.find(device.hash(), this.clock.instant())
			.filter((result) -> !result.onLoan())
			.flatMap((result) -> {
				Optional<String> planned = post.waiting(result.id()).map(Reminders.Waiting::shortened);
				return (planned.isPresent() || due(result).isPresent()) ? Optional.of(new Offer(planned.orElse(null)))
						: Optional.empty();
			});
	}

	/**
	 * Plans a reminder for the time that the result names, in place of an earlier one.
	 * @param address makes the address of a page of ours absolute
	 * @param from where the request came from: nobody floods others with letters of ours
	 * @return whether it is planned; {@code false} where too many were asked for
	 * @throws WebException if none is offered
	 */
	public boolean plan(Token device, String email, String language, UnaryOperator<String> address, String from) {
		if (this.throttle.begin(new Limit("reminder address", from, PER_ADDRESS, WINDOW)).refused()) {
			return false;
		}
		this.transaction.executeWithoutResult((status) -> plan(device, email, language, address));
		return true;
	}

	private void plan(Token device, String email, String language, UnaryOperator<String> address) {
		// Waits for whoever is deleting the result, so that no address outlives it.
		Submission result = this.submissions.lock(device.hash(), this.clock.instant()).orElseThrow(WebException::gone);
		Instant at = due(result).orElseThrow(WebException::gone);
		post().remind(new Reminders.Reminder(result.id(), email, language, at, address.apply(this.links.path(result))));
	}

	/** The reminder of this device's result is no longer wanted. */
	@Transactional
	public void cancel(Token device) {
		this.submissions.lock(device.hash(), this.clock.instant()).map(Submission::id).ifPresent(this::forget);
	}

	/** Drops the reminder of a check, and the address with it. */
	void forget(UUID check) {
		if (this.reminders != null) {
			this.reminders.forget(check);
		}
	}

	private Reminders post() {
		if (this.reminders == null) {
			throw WebException.gone();
		}
		return this.reminders;
	}

	/** When to remind: still to come, before the link is over, and not done yet. */
	private Optional<Instant> due(Submission result) {
		Instant over = result.submittedAt().plus(this.settings.link());
		return Optional.ofNullable(result.page().again())
			.map(ResultPage.Again::at)
			.filter((at) -> at.isAfter(this.clock.instant()) && at.isBefore(over))
			.filter((at) -> !this.submissions.existsByRecheckOf(result.id()));
	}

	/**
	 * A reminder that can be planned or cancelled.
	 *
	 * @param planned the address, not in full; {@code null} where none is planned
	 */
	public record Offer(@Nullable String planned) {

		@Override
		public String toString() {
			return "Offer[...]";
		}

	}

}
