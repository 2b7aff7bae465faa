package clinic.backcheck.exchange.mail;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
		this.outbox.due().forEach(this::deliver);
	}

	private void deliver(UUID id) {
		try {
			this.outbox.take(id).ifPresent((letter) -> {
				this.server.send(this.writer.write(letter));
				this.outbox.sent(letter.id());
			});
		}
		catch (RuntimeException ex) {
			// Any fault: a letter that cannot even be read must not hold up those behind
			// it. The message of a fault may quote the address.
			LOGGER.warn("Letter {} could not be sent: {}", id, ex.getClass().getSimpleName());
			this.outbox.failed(id);
		}
	}

}
