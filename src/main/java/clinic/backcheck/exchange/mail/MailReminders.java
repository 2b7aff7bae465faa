package clinic.backcheck.exchange.mail;

import java.util.Optional;
import java.util.UUID;

import clinic.backcheck.questionnaire.Reminders;

/** Reminders by e-mail. */
class MailReminders implements Reminders {

	private final Outbox outbox;

	MailReminders(Outbox outbox) {
		this.outbox = outbox;
	}

	@Override
	public void remind(Reminder reminder) {
		this.outbox.keep(reminder);
	}

	@Override
	public Optional<Waiting> waiting(UUID checkId) {
		return this.outbox.waiting(checkId);
	}

	@Override
	public void forget(UUID checkId) {
		this.outbox.forget(checkId);
	}

}
