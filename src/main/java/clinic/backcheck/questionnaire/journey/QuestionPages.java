package clinic.backcheck.questionnaire.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.journey.QuestionPage.Field;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.questionnaire.result.Words;
import clinic.backcheck.rules.AnswerReader.Problem;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Walk;
import clinic.backcheck.web.FormError;
import clinic.backcheck.web.Region;

/** Builds the pages of questions. */
@Component
class QuestionPages {

	private final ResultWriter writer;

	private final Clock clock;

	QuestionPages(ResultWriter writer, Clock clock) {
		this.writer = writer;
		this.clock = clock;
	}

	/**
	 * The page with this id, whether it is shown to this patient or not, in this kind of
	 * check or not.
	 */
	static Optional<Page> page(Standing standing, String id) {
		return pages(standing).filter((page) -> page.id().equals(id)).findFirst();
	}

	/** Those of this kind of check first. */
	private static Stream<Page> pages(Standing standing) {
		return Stream.concat(standing.pages().stream(), standing.assessor().catalogue().pages().stream());
	}

	/** Where the answer to a question can be changed. */
	static String change(Standing standing, String question) {
		Page page = pages(standing)
			.filter((it) -> it.questions().stream().anyMatch((asked) -> asked.id().equals(question)))
			.findFirst()
			.orElseThrow();
		return "/check/" + page.id() + "#" + question;
	}

	/**
	 * Whether the patient may be on the page now: it is shown, and none before it is
	 * empty.
	 */
	static boolean reachable(Standing standing, Page page) {
		if (standing.afresh() && !standing.finished()) {
			return page.id().equals(standing.first());
		}
		Walk walk = standing.walk();
		int position = walk.pages().indexOf(page.id());
		int last = (walk.next() == null) ? walk.pages().size() - 1 : walk.pages().indexOf(walk.next());
		return !standing.finished() && !standing.stopDue() && position >= 0 && position <= last;
	}

	/** The questions of the page that this patient is asked. */
	static List<Question> asked(Standing standing, Page page) {
		List<String> shown = standing.walk().questions();
		return page.questions()
			.stream()
			.filter((question) -> shown.contains(question.id()))
			.filter((question) -> !Standing.known(question.id()))
			.toList();
	}

	/** The page with what was answered before. */
	QuestionPage ask(Standing standing, Page page, String language) {
		Instant now = this.clock.instant();
		return build(standing, page, language, (question) -> standing.afresh(question) ? Typed.NOTHING
				: Typed.of(standing.given().get(question.id()), now), Map.of());
	}

	/** The page again, with what was typed and what to put right. */
	QuestionPage askAgain(Standing standing, Page page, String language, Map<String, Typed> typed,
			Map<String, Problem> problems) {
		return build(standing, page, language, (question) -> typed.getOrDefault(question.id(), Typed.NOTHING),
				problems);
	}

	private QuestionPage build(Standing standing, Page page, String language, Function<Question, Typed> typed,
			Map<String, Problem> problems) {
		Words words = this.writer.words(language);
		FieldWriter writer = new FieldWriter(standing.edition(), language, words, standing.answeredBy().helper());
		List<Field> fields = asked(standing, page).stream()
			.map((question) -> writer.field(question, typed.apply(question), problems.get(question.id())))
			.toList();
		boolean single = fields.size() == 1;
		Texts.PageText text = standing.edition().texts(language).pages().get(page.id());
		String title = (single || text == null || text.title() == null) ? fields.get(0).text()
				: words.fill(text.title());
		String lead = standing.afresh() ? words.say("questionnaire.return.since")
				: (text == null || text.lead() == null) ? null : words.fill(text.lead());
		return new QuestionPage(page.id(), title, lead, single,
				ProgressWriter.progress(standing, page, language, words), back(standing, page), fields,
				errors(fields, single, words), emergency(standing, words.clinic().region()), notice(standing, words));
	}

	/** How to ask, for whoever does not answer for themselves. */
	private static @Nullable String notice(Standing standing, Words words) {
		return switch (standing.answeredBy().who()) {
			case THEMSELVES -> null;
			case HELPER -> words.say("questionnaire.who.helper");
			case TELEPHONE -> words.say("questionnaire.who.telephone");
		};
	}

	private static String back(Standing standing, Page page) {
		return standing.walk().before(page.id()).map((before) -> "/check/" + before).orElse("/");
	}

	private static List<FormError> errors(List<Field> fields, boolean single, Words words) {
		return fields.stream()
			.filter((field) -> field.error() != null)
			.map((field) -> new FormError(field.first(),
					single ? String.valueOf(field.error())
							: words.say("questionnaire.error.of", field.text(), field.error())))
			.toList();
	}

	static QuestionPage.@Nullable Emergency emergency(Standing standing, Region region) {
		if (standing.emergencies().isEmpty()) {
			return null;
		}
		return new QuestionPage.Emergency(region.emergencyNumber(), region.emergencyHref());
	}

}
