package clinic.backcheck.worklist;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;

import clinic.backcheck.rules.Urgency;

/** The module's own words, in the language of the page. */
final class Say {

	private final MessageSourceAccessor messages;

	private final Locale locale;

	Say(MessageSource messages, Locale locale) {
		this.messages = new MessageSourceAccessor(messages, locale);
		this.locale = locale;
	}

	Locale locale() {
		return this.locale;
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments);
	}

	/** The same, or something else where there is no such message. */
	String textOr(String key, String other) {
		return this.messages.getMessage(key, other);
	}

	/** The word for an urgency, which the pages of all modules share. */
	String urgency(Urgency urgency) {
		return this.messages.getMessage("web.urgency." + urgency);
	}

	/** The name of one of the staff, who may have no account any more. */
	String colleague(UUID id, Map<UUID, String> names) {
		return names.getOrDefault(id, text("worklist.who.unknown"));
	}

	/** The word for a constant: {@code worklist.outcome.duplicate}. */
	String word(String beginning, Enum<?> value) {
		return text(beginning + Wire.write(value));
	}

}
