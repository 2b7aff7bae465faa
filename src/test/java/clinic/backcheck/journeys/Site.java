package clinic.backcheck.journeys;

import java.util.Objects;
import java.util.Optional;

import org.springframework.context.MessageSource;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.rules.Question;
import clinic.backcheck.support.Database;
import clinic.backcheck.support.RunningApplication;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.Languages;

/** The application that all journeys share, and the words on its pages. */
final class Site {

	static final String ENGLISH = "en";

	private Site() {
	}

	static RunningApplication application() {
		return RunningApplication.on(Database.H2);
	}

	static Visitor visitor(Screen screen) {
		return Visitor.of(application().uri(), screen);
	}

	static Visitor visitorWithoutJavaScript(Screen screen) {
		return Visitor.withoutJavaScript(application().uri(), screen);
	}

	static Visitor visitor(String language, Screen screen) {
		return Visitor.speaking(language, application().uri(), screen, true);
	}

	/** The text of a message in English. */
	static String words(String key, Object... arguments) {
		return say(ENGLISH, key, arguments);
	}

	/** The text of a message in any language. */
	static String say(String language, String key, Object... arguments) {
		return application().bean(MessageSource.class).getMessage(key, arguments, Languages.locale(language));
	}

	static Clinic clinic() {
		return application().bean(Clinic.class);
	}

	static Edition edition() {
		return application().bean(Editions.class).published();
	}

	static Optional<Question> question(String id) {
		return edition().assessor().question(id);
	}

	/** How an option is labelled in English; {@code not-sure} and {@code none} too. */
	static String label(String question, String option) {
		return label(ENGLISH, question, option);
	}

	/** How an option is labelled in any language. */
	static String label(String language, String question, String option) {
		Texts.QuestionText text = Objects.requireNonNull(edition().texts(language).questions().get(question));
		Texts.OptionText own = text.options().get(option);
		return (own != null) ? clinic().fill(own.text(), language) : say(language, "questionnaire.answer." + option);
	}

}
