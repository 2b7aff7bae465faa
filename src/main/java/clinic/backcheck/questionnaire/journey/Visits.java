package clinic.backcheck.questionnaire.journey;

import java.util.Locale;

import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.WebException;

/** Who is there, and in which language. */
@Component
class Visits {

	private final Journeys journeys;

	Visits(Journeys journeys) {
		this.journeys = journeys;
	}

	/**
	 * The check of this device.
	 * @throws WebException if there is none
	 */
	Standing standing(Token token) {
		return this.journeys.find(token).orElseThrow(() -> this.journeys.absence(token));
	}

	/**
	 * The check of this device, to be changed.
	 * @throws WebException if there is none, or it is finished
	 */
	Standing open(Token token) {
		Standing standing = standing(token);
		if (standing.finished()) {
			throw WebException.checkFinished();
		}
		return standing;
	}

	/**
	 * Who answers, as the button says that started the check. None says that staff took a
	 * call: anybody can press it.
	 */
	static AnsweredBy by(String who) {
		return who.equals("helper") ? AnsweredBy.HELPER : AnsweredBy.THEMSELVES;
	}

	/** The language of the reader where the edition speaks it, else that of the check. */
	static String language(Locale locale, Standing standing) {
		return standing.edition().languages().contains(locale.getLanguage()) ? locale.getLanguage()
				: standing.language();
	}

	/** The language of the reader where the edition speaks it, else its first. */
	static String language(Locale locale, Edition edition) {
		return edition.languages().contains(locale.getLanguage()) ? locale.getLanguage() : edition.firstLanguage();
	}

}
