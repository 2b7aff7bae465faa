package clinic.backcheck.exchange.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.questionnaire.Reminders;

/**
 * Letters on their way. Each is sent at least once: an instance that dies after handing a
 * letter over and before noting it leaves it to another one.
 */
@Service
class Outbox {

	static final int MOST_ATTEMPTS = 8;

	private static final Logger LOGGER = LoggerFactory.getLogger(Outbox.class);

	private static final Duration ONE_SENDING = Duration.ofMinutes(5);

	private static final Duration FIRST_WAIT = Duration.ofMinutes(5);

	private static final Limit AT_ONCE = Limit.of(50);

	private final Letters letters;

	private final Clock clock;

	Outbox(Letters letters, Clock clock) {
		this.letters = letters;
		this.clock = clock;
	}

	/** Keeps a reminder until it is due, in place of an earlier one of the same check. */
	@Transactional
	void keep(Reminders.Reminder reminder) {
		int unused = this.letters.deleteByCheck(reminder.checkId());
		this.letters.save(new Letter(reminder));
	}

	@Transactional
	void forget(UUID checkId) {
		int unused = this.letters.deleteByCheck(checkId);
	}

	@Transactional(readOnly = true)
	Optional<Reminders.Waiting> waiting(UUID checkId) {
		return this.letters.findByCheckId(checkId)
			.map((letter) -> new Reminders.Waiting(letter.dueAt(), letter.shortened()));
	}

	@Transactional(readOnly = true)
	List<UUID> due() {
		return this.letters.due(this.clock.instant(), AT_ONCE);
	}

	/** The letter, if no other instance is sending it. */
	@Transactional
	Optional<Letter> take(UUID id) {
		Instant now = this.clock.instant();
		return (this.letters.take(id, now, now.plus(ONE_SENDING)) == 1) ? this.letters.findById(id) : Optional.empty();
	}

	@Transactional
	void sent(UUID id) {
		int unused = this.letters.deleteLetter(id);
	}

	/** Tries again later and later; after a day of trying nobody needs it any more. */
	@Transactional
	void failed(UUID id) {
		this.letters.attempts(id).ifPresent((attempts) -> {
			if (attempts + 1 >= MOST_ATTEMPTS) {
				int unused = this.letters.deleteLetter(id);
				LOGGER.warn("Letter {} could not be sent in {} attempts and was deleted", id, MOST_ATTEMPTS);
				return;
			}
			int unused = this.letters.postpone(id, this.clock.instant().plus(FIRST_WAIT.multipliedBy(1L << attempts)));
		});
	}

}
