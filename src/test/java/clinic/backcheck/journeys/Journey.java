package clinic.backcheck.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import clinic.backcheck.rules.Question;
import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** One tab on its way through the questionnaire. */
final class Journey {

	/** More pages than any path has. */
	private static final int MANY = 30;

	private final Page page;

	private final Consumer<Page> onEachPage;

	private final Hand hand;

	private String language;

	private Journey(Page page, String language, Hand hand, Consumer<Page> onEachPage) {
		this.page = page;
		this.onEachPage = onEachPage;
		this.hand = hand;
		this.language = language;
	}

	/** A check that has just begun. */
	static Journey start(Visitor visitor) {
		return start(visitor, (page) -> {
		});
	}

	/**
	 * A check that has just begun.
	 * @param onEachPage is shown every page of the way
	 */
	static Journey start(Visitor visitor, Consumer<Page> onEachPage) {
		return start(visitor, Hand.MOUSE, onEachPage);
	}

	/**
	 * A check that has just begun.
	 * @param hand how somebody works the pages
	 */
	static Journey start(Visitor visitor, Hand hand, Consumer<Page> onEachPage) {
		Page page = visitor.open("/");
		onEachPage.accept(page);
		var journey = new Journey(page, visitor.language(), hand, onEachPage);
		journey.press("questionnaire.start.button");
		return journey;
	}

	/**
	 * A check that was answered, without a browser, up to this page: for tests of what
	 * comes after.
	 */
	static Journey at(Visitor visitor, String path, Patient patient) {
		var quick = new HttpPatient(patient, Site.application());
		try {
			quick.until(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		visitor.hold(quick.cookies());
		return in(visitor.open(path));
	}

	/** Another tab of somebody whose check has begun. */
	static Journey in(Page page) {
		return new Journey(page, Site.ENGLISH, Hand.MOUSE, (other) -> {
		});
	}

	Page page() {
		return this.page;
	}

	/** The path that the tab shows. */
	String path() {
		return this.page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
	}

	String heading() {
		return this.page.locator("h1").innerText();
	}

	/** Answers pages until there are no more questions, or something else comes up. */
	Journey answer(Patient patient) {
		for (int pages = 0; asking(); pages++) {
			assertThat(pages).as("pages so far").isLessThan(MANY);
			answerPage(patient);
		}
		return this;
	}

	/** Answers pages up to the one with this id, which is shown and not answered. */
	Journey answerUntil(Patient patient, String pageId) {
		for (int pages = 0; !path().equals("/check/" + pageId); pages++) {
			assertThat(asking()).as("still asking at " + path()).isTrue();
			assertThat(pages).as("pages so far").isLessThan(MANY);
			answerPage(patient);
		}
		return this;
	}

	/** Answers the questions of this page and goes on. */
	void answerPage(Patient patient) {
		this.onEachPage.accept(this.page);
		fill(patient);
		next();
	}

	void fill(Patient patient) {
		for (Locator group : this.page.locator("fieldset[id]").all()) {
			Site.question(group.getAttribute("id"))
				.ifPresent((question) -> give(group, question, patient.to(question)));
		}
	}

	/** Gives an answer by the labels that stand on the page. */
	private void give(Locator group, Question question, List<String> values) {
		if (question instanceof Question.Quantity quantity && !values.contains("not-sure")) {
			this.hand.write(group.getByRole(AriaRole.TEXTBOX), values.get(0));
			if (quantity.elapsed()) {
				this.hand.choose(group.getByLabel(Site.say(this.language, "questionnaire.unit"), exact()),
						Site.say(this.language, "questionnaire.unit.hours"));
			}
			return;
		}
		for (String value : values) {
			this.hand.tick(group.getByLabel(Site.label(this.language, question.id(), value), exact()));
		}
	}

	private static Locator.GetByLabelOptions exact() {
		return new Locator.GetByLabelOptions().setExact(true);
	}

	void next() {
		press("questionnaire.continue");
	}

	/** Goes on in another language, by the button at the foot of the page. */
	Journey speak(String tag) {
		Pages.follow(this.page.locator("footer button[value=" + tag + "]"));
		this.page.waitForSelector("html[lang=" + tag + "]");
		this.language = tag;
		return this;
	}

	/** Presses the button with the words of a message. */
	void press(String key, Object... arguments) {
		this.hand.press(button(Site.say(this.language, key, arguments)));
	}

	Locator button(String words) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).first();
	}

	/** From the checked answers to the result, with nothing sent. */
	Journey seeResult() {
		confirmAnswers();
		this.onEachPage.accept(this.page);
		press("questionnaire.send.advice.button");
		this.onEachPage.accept(this.page);
		return this;
	}

	void confirmAnswers() {
		assertThat(path()).isEqualTo("/check/answers");
		this.onEachPage.accept(this.page);
		press("questionnaire.answers.button");
		assertThat(path()).isEqualTo("/check/send");
	}

	/** Whether the page asks questions. */
	private boolean asking() {
		return this.page.locator("form[action^='/check/'] fieldset[id]").count() > 0 && !path().equals("/check/send");
	}

}
