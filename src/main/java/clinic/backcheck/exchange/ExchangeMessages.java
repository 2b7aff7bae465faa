package clinic.backcheck.exchange;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import clinic.backcheck.web.Languages;

/** The words of the interface itself, which are no part of an edition. */
@Component
class ExchangeMessages {

	private final MessageSource source;

	ExchangeMessages(MessageSource source) {
		this.source = source;
	}

	String text(String key, String language, Object... arguments) {
		return this.source.getMessage(key, arguments, Languages.locale(language));
	}

}
