package clinic.backcheck.worklist.insights;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.Clinic;

/**
 * The words of figures, those of the published edition included. What it does not know
 * any more shows its id.
 */
final class PlotWords {

	private final MessageSource messages;

	private final Locale locale;

	private final Edition edition;

	private final Texts texts;

	private final Clinic clinic;

	PlotWords(MessageSource messages, Locale locale, Edition edition, Clinic clinic) {
		this.messages = messages;
		this.locale = locale;
		this.edition = edition;
		this.texts = edition.texts(edition.firstLanguage());
		this.clinic = clinic;
	}

	Edition edition() {
		return this.edition;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

	String title(Plot.Writer plot) {
		return say("worklist.insights." + plot.id() + ".title");
	}

	String lead(Plot.Writer plot, Object... arguments) {
		return say("worklist.insights." + plot.id() + ".lead", arguments);
	}

	String urgency(Urgency urgency) {
		return say("web.urgency." + urgency);
	}

	/** A share in percent. */
	String share(long part, long all) {
		return (all == 0) ? "" : say("worklist.insights.percent", 100.0 * part / all);
	}

	String flag(String id) {
		Texts.FlagText text = this.texts.flags().get(id);
		return (text != null && text.staff() != null) ? fill(text.staff()) : id;
	}

	String question(String id) {
		Texts.QuestionText text = this.texts.questions().get(id);
		return (text != null && text.staff() != null) ? fill(text.staff()) : id;
	}

	String option(String question, String id) {
		Texts.QuestionText text = this.texts.questions().get(question);
		Texts.OptionText option = ((text != null) ? text.options() : Map.<String, Texts.OptionText>of()).get(id);
		if (option == null) {
			return id.isEmpty() ? say("worklist.insights.nothing-said") : id;
		}
		return fill((option.staff() != null) ? option.staff() : option.text());
	}

	private String fill(String text) {
		return this.clinic.fill(text, this.edition.firstLanguage());
	}

	String date(LocalDate date) {
		return DateTimeFormatter.ofPattern(say("worklist.insights.date-pattern"), this.locale).format(date);
	}

	/** A length of time as people say it. */
	String time(Duration time) {
		if (time.toDays() >= 2) {
			return say("worklist.insights.days", time.toDays(), time.toHoursPart());
		}
		return (time.toHours() > 0) ? say("worklist.insights.hours", time.toHours(), time.toMinutesPart())
				: say("worklist.insights.minutes", time.toMinutes());
	}

}
