package clinic.backcheck.journeys;

import java.util.Locale;
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

/** The application that all journeys share, and the words on its pages. */
final class Site {

	private static final String LANGUAGE = "en";

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

	/** The text of a message. */
	static String words(String key, Object... arguments) {
		return application().bean(MessageSource.class).getMessage(key, arguments, Locale.ENGLISH);
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

	/** How an option is labelled; {@code not-sure} and {@code none} too. */
	static String label(String question, String option) {
		Texts.QuestionText text = Objects.requireNonNull(edition().texts(LANGUAGE).questions().get(question));
		Texts.OptionText own = text.options().get(option);
		return (own != null) ? clinic().fill(own.text(), LANGUAGE) : words("questionnaire.answer." + option);
	}

}
