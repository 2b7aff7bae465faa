package clinic.backcheck.questionnaire.result;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.Languages;

/**
 * The words of one language in one clinic: messages, filled catalogue texts, dates.
 */
public final class Words {

	/** Ends the key of a message that says the same to a helper. */
	private static final String HELPER = ".helper";

	private final MessageSource messages;

	private final Clinic clinic;

	private final String language;

	private final Locale locale;

	private final boolean helper;

	public Words(MessageSource messages, Clinic clinic, String language) {
		this(messages, clinic, language, AnsweredBy.THEMSELVES);
	}

	/**
	 * The words for whoever reads them.
	 * @param reader who answers: a helper reads of "the person you answered for" where a
	 * message has words for that
	 */
	public Words(MessageSource messages, Clinic clinic, String language, AnsweredBy reader) {
		this.messages = messages;
		this.clinic = clinic;
		this.language = language;
		this.locale = Languages.locale(language);
		this.helper = reader.helper();
	}

	/** A message of this module, by its key. */
	public String say(String key, Object... arguments) {
		String own = this.helper ? this.messages.getMessage(key + HELPER, arguments, null, this.locale) : null;
		return (own != null) ? own : this.messages.getMessage(key, arguments, this.locale);
	}

	/** A catalogue text with the clinic's numbers and services. */
	public String fill(String text) {
		return this.clinic.fill(text, this.language);
	}

	/** A service of the clinic's region. */
	public String service(String key) {
		return this.clinic.region().text(key, this.language);
	}

	/** Who signed an edition as fit for patients, or that nobody has. */
	public String signedBy(Edition edition) {
		return Edition.UNSIGNED.equals(edition.clinicalSafetyLead()) ? say("questionnaire.sources.unsigned")
				: edition.clinicalSafetyLead();
	}

	public Clinic clinic() {
		return this.clinic;
	}

	String date(Instant moment) {
		return format("questionnaire.format.date", moment);
	}

	String time(Instant moment) {
		boolean whole = moment.atZone(this.clinic.zone()).getMinute() == 0;
		return format(whole ? "questionnaire.format.hour" : "questionnaire.format.time", moment);
	}

	/** Day, date, year and time. */
	public String moment(Instant moment) {
		return say("questionnaire.format.moment", date(moment), format("questionnaire.format.year", moment),
				time(moment));
	}

	private String format(String key, Instant moment) {
		return DateTimeFormatter.ofPattern(say(key), this.locale)
			.format(moment.atZone(this.clinic.zone()))
			.replace("AM", "am")
			.replace("PM", "pm");
	}

}
