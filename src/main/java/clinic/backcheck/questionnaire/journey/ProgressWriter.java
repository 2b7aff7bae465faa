package clinic.backcheck.questionnaire.journey;

import java.util.Objects;
import java.util.Set;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.questionnaire.checks.Standing;
import clinic.backcheck.questionnaire.result.Words;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Walk;

/** Says where somebody is, and how much time is left. */
final class ProgressWriter {

	private static final int SECONDS_A_PAGE = 4;

	private static final int SECONDS_A_QUESTION = 6;

	private ProgressWriter() {
	}

	static QuestionPage.Progress progress(Standing standing, Page page, String language, Words words) {
		Edition edition = standing.edition();
		String name = Objects.requireNonNull(edition.texts(language).parts().get(page.part()), "Every part is named");
		int minutes = Math.round(seconds(standing.pages(), standing.walk(), page.id()) / 60f);
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

	/** The minutes of a check that opens no further questions. */
	static int minutes(Edition edition) {
		Walk walk = edition.assessor().walk(Answers.none());
		return Math.max(1,
				Math.round(seconds(edition.assessor().catalogue().pages(), walk, walk.pages().get(0)) / 60f));
	}

	private static int seconds(java.util.List<Page> pages, Walk walk, String from) {
		int first = Math.max(0, walk.pages().indexOf(from));
		Set<String> left = Set.copyOf(walk.pages().subList(first, walk.pages().size()));
		int questions = (int) pages.stream()
			.filter((page) -> left.contains(page.id()))
			.flatMap((page) -> page.questions().stream())
			.map(Question::id)
			.filter(walk.questions()::contains)
			.count();
		return left.size() * SECONDS_A_PAGE + questions * SECONDS_A_QUESTION;
	}

}
