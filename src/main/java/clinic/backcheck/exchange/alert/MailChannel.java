package clinic.backcheck.exchange.alert;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Alerts by e-mail: the reference, the level, and where to look. */
final class MailChannel implements AlertChannel {

	private final JavaMailSender server;

	private final String from;

	private final List<String> to;

	private final MessageSource messages;

	private final String address;

	/**
	 * Creates it.
	 * @param address of the worklist, or empty where none is configured
	 */
	MailChannel(JavaMailSender server, String from, List<String> to, MessageSource messages, String address) {
		this.server = server;
		this.from = from;
		this.to = to;
		this.messages = messages;
		this.address = address;
	}

	@Override
	public AlertDelivery.Channel kind() {
		return AlertDelivery.Channel.EMAIL;
	}

	@Override
	public void deliver(AlertDelivery alert) {
		SimpleMailMessage mail = new SimpleMailMessage();
		mail.setFrom(this.from);
		mail.setTo(this.to.toArray(String[]::new));
		String level = say("web.urgency." + alert.urgency());
		mail.setSubject(say("worklist.alert.subject", level, alert.reference()));
		mail.setText(say("worklist.alert.text", level, alert.reference(), this.address));
		this.server.send(mail);
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

}
