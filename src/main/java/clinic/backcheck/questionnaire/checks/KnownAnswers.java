package clinic.backcheck.questionnaire.checks;

import java.util.Map;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Answer;

/**
 * What a check knows from its start, so that no page asks for it. Machines, which have no
 * start page, answer the question like any other.
 */
final class KnownAnswers {

	/** The question of the catalogue that the way in has answered. */
	static final String QUESTION = "who-answers";

	private KnownAnswers() {
	}

	/**
	 * The answers that go without asking; none where the edition has no such question.
	 */
	static Map<String, Given> of(Edition edition, AnsweredBy by) {
		boolean asks = edition.assessor()
			.catalogue()
			.questions()
			.anyMatch((question) -> question.id().equals(QUESTION));
		return asks ? Map.of(QUESTION, Given.of(new Answer.Chosen(option(by.who())))) : Map.of();
	}

	private static String option(AnsweredBy.Who who) {
		return switch (who) {
			case THEMSELVES -> "myself";
			case HELPER -> "for-someone";
			case TELEPHONE -> "with-help";
		};
	}

}
