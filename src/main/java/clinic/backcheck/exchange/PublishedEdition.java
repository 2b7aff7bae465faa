package clinic.backcheck.exchange;

import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.web.Clinic;

/** The published edition and its words in a language that was asked for. */
@Component
class PublishedEdition {

	/** The language of somebody who names none. */
	static final String DEFAULT_LANGUAGE = "en";

	private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,3}");

	private final Editions editions;

	private final Clinic clinic;

	private final ExchangeMessages messages;

	PublishedEdition(Editions editions, Clinic clinic, ExchangeMessages messages) {
		this.editions = editions;
		this.clinic = clinic;
		this.messages = messages;
	}

	/**
	 * The edition, which speaks the language.
	 * @throws RefusedRequest if it does not
	 */
	Edition speaking(String language) {
		Edition edition = this.editions.published();
		if (!edition.languages().contains(language)) {
			throw RefusedRequest.unknownLanguage(LANGUAGE.matcher(language).matches() ? language : "?",
					String.join(", ", edition.languages().stream().sorted().toList()));
		}
		return edition;
	}

	Wording wording(Edition edition, String language) {
		return new Wording(edition.texts(language), language, this.clinic, this.messages);
	}

}
