package clinic.backcheck.questionnaire.journey;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.result.Words;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Walk;

/** Says where somebody is, and how much time is left. */
final class ProgressWriter {

	private static final int SECONDS_A_PAGE = 4;

	/**
	 * Adults read English prose silently at 238 words a minute on average (Brysbaert
	 * 2019, doi:10.1016/j.jml.2019.104047).
	 */
	private static final int WORDS_A_MINUTE = 238;

	private static final int MINUTE = 60;

	private ProgressWriter() {
	}

	static QuestionPage.Progress progress(Standing standing, Page page, String language, Words words) {
		Edition edition = standing.edition();
		String name = Objects.requireNonNull(edition.texts(language).parts().get(page.part()), "Every part is named");
		int minutes = minutes(edition, standing.pages(), standing.walk(), page.id());
		if (standing.recheck()) {
			return new QuestionPage.Progress(standing.walk().pages().indexOf(page.id()) + 1,
					standing.walk().pages().size(), words.fill(name), left(minutes, words));
		}
		return new QuestionPage.Progress(edition.parts().indexOf(page.part()) + 1, edition.parts().size(),
				words.fill(name), left(minutes, words));
	}

	private static String left(int minutes, Words words) {
		return switch (minutes) {
			case 0 -> words.say("questionnaire.progress.nearly-done");
			case 1 -> words.say("questionnaire.progress.one-minute");
			default -> words.say("questionnaire.progress.minutes", minutes);
		};
	}

	/**
	 * The minutes of a check that opens no further questions, for whoever reads it all.
	 */
	static int minutes(Edition edition) {
		Walk walk = edition.assessor().walk(Answers.none());
		return Math.max(1, minutes(edition, edition.assessor().catalogue().pages(), walk, walk.pages().get(0)));
	}

	private static int minutes(Edition edition, List<Page> pages, Walk walk, String from) {
		int first = Math.max(0, walk.pages().indexOf(from));
		Set<String> left = Set.copyOf(walk.pages().subList(first, walk.pages().size()));
		Texts texts = edition.texts(edition.firstLanguage());
		int words = pages.stream()
			.filter((page) -> left.contains(page.id()))
			.flatMap((page) -> page.questions().stream())
			.map(Question::id)
			.filter(walk.questions()::contains)
			.mapToInt((id) -> words(Objects.requireNonNull(texts.questions().get(id))))
			.sum();
		int seconds = left.size() * SECONDS_A_PAGE + words * MINUTE / WORDS_A_MINUTE;
		return Math.round(seconds / (float) MINUTE);
	}

	/** What is read before an answer; whoever unfolds "Why we ask" takes the time. */
	private static int words(Texts.QuestionText question) {
		return words(question.text()) + words(question.hint())
				+ question.options()
					.values()
					.stream()
					.mapToInt((option) -> words(option.text()) + words(option.hint()))
					.sum();
	}

	private static int words(@Nullable String text) {
		return (text != null) ? new StringTokenizer(text).countTokens() : 0;
	}

}
