package clinic.backcheck.exchange.mail;

import java.io.IOException;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A real mail server on a free port. */
final class MailServer {

	private MailServer() {
	}

	/** It stops with the process: contexts that outlive a class know its port. */
	static GreenMail started() {
		var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
		server.start();
		return server;
	}

	/** What the reader of a letter sees. */
	static String text(MimeMessage letter) {
		try {
			return String.valueOf(letter.getContent());
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
