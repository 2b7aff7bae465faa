package clinic.backcheck.exchange.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;

/** Hands due letters to the mail server. */
class Postman {

	private static final Logger LOGGER = LoggerFactory.getLogger(Postman.class);

	private final Outbox outbox;

	private final JavaMailSender server;

	private final ReminderWriter writer;

	Postman(Outbox outbox, JavaMailSender server, ReminderWriter writer) {
		this.outbox = outbox;
		this.server = server;
		this.writer = writer;
	}

	@Scheduled(fixedDelayString = "${backcheck.mail.every:1m}", initialDelayString = "${backcheck.jobs.begin-after:1m}")
	void deliver() {
		this.outbox.due().forEach((id) -> this.outbox.take(id).ifPresent(this::deliver));
	}

	private void deliver(Letter letter) {
		try {
			this.server.send(this.writer.write(letter));
			this.outbox.sent(letter.id());
		}
		catch (MailException ex) {
			// Its message may quote the address.
			LOGGER.warn("Letter {} could not be sent: {}", letter.id(), ex.getClass().getSimpleName());
			this.outbox.failed(letter.id());
		}
	}

}
