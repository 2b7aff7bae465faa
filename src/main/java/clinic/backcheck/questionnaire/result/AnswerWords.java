package clinic.backcheck.questionnaire.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.result.ResultPage.Quote;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Assessment.Evidence;
import clinic.backcheck.rules.Question;

/** Says answers in the words in which they were offered. */
public final class AnswerWords {

	private static final int DAY = 24;

	private static final int WEEK = 168;

	private final Edition edition;

	private final Texts texts;

	private final Words words;

	public AnswerWords(Edition edition, String language, Words words) {
		this.edition = edition;
		this.texts = edition.texts(language);
		this.words = words;
	}

	/** The question as it was asked. */
	public String question(String id) {
		return this.words.fill(text(id).text());
	}

	/** Everything that was answered, one line each. */
	public List<String> answer(String question, @Nullable Answer answer) {
		if (answer instanceof Answer.Ticked ticked) {
			return ticked(question, ticked, ticked.items());
		}
		return List.of(single(question, answer));
	}

	/** The part of the answers that stands behind a finding. */
	public List<Quote> quotes(List<Evidence> evidence) {
		return evidence.stream().map(this::quote).toList();
	}

	/** Quotes a whole answer. */
	public Quote quote(String question, @Nullable Answer answer) {
		return new Quote(question(question), answer(question, answer));
	}

	/** Quotes of a list only what is meant, and nothing ticked as that. */
	public Quote quote(Evidence evidence) {
		if (evidence.answer() instanceof Answer.Ticked ticked) {
			List<String> behind = ticked.items().stream().filter(evidence.facts()::contains).toList();
			return new Quote(question(evidence.question()), ticked(evidence.question(),
					new Answer.Ticked(java.util.Set.copyOf(behind), ticked.notSure()), behind));
		}
		return quote(evidence.question(), evidence.answer());
	}

	private List<String> ticked(String question, Answer.Ticked ticked, Collection<String> inOrder) {
		var lines = new ArrayList<String>();
		inOrder.forEach((item) -> lines.add(option(question, item)));
		if (ticked.notSure()) {
			lines.add(notSure(question));
		}
		if (lines.isEmpty()) {
			lines.add(none(question));
		}
		return lines;
	}

	private String single(String question, @Nullable Answer answer) {
		if (answer == null) {
			return this.words.say("questionnaire.answer.missing");
		}
		if (answer instanceof Answer.Chosen chosen) {
			return option(question, chosen.option());
		}
		if (answer instanceof Answer.Amount amount) {
			return amount(question, amount.value());
		}
		return notSure(question);
	}

	private String amount(String question, int value) {
		boolean elapsed = this.edition.assessor()
			.question(question)
			.filter((it) -> it instanceof Question.Quantity quantity && quantity.elapsed())
			.isPresent();
		return elapsed ? ago(value) : String.valueOf(value);
	}

	/** Hours gone by, as people say it. */
	public String ago(int hours) {
		if (hours < 1) {
			return this.words.say("questionnaire.ago.now");
		}
		if (hours < 2 * DAY) {
			return this.words.say("questionnaire.ago.hours", hours);
		}
		return (hours < 3 * WEEK) ? this.words.say("questionnaire.ago.days", hours / DAY)
				: this.words.say("questionnaire.ago.weeks", hours / WEEK);
	}

	/** Whether the edition has this option. */
	boolean has(String question, String option) {
		Texts.QuestionText text = this.texts.questions().get(question);
		return text != null && text.options().containsKey(option);
	}

	/** The words of an option. */
	public String option(String question, String option) {
		Texts.OptionText text = text(question).options().get(option);
		if (text == null) {
			throw new IllegalStateException("Question '%s' has no words for one of its options".formatted(question));
		}
		return this.words.fill(text.text());
	}

	public String notSure(String question) {
		return own(question, AnswerReader.NOT_SURE, "questionnaire.answer.not-sure");
	}

	public String none(String question) {
		return own(question, AnswerReader.NONE, "questionnaire.answer.none");
	}

	private String own(String question, String option, String shared) {
		Texts.OptionText text = text(question).options().get(option);
		return (text != null) ? this.words.fill(text.text()) : this.words.say(shared);
	}

	private Texts.QuestionText text(String question) {
		return Objects.requireNonNull(this.texts.questions().get(question), "Every question has a text");
	}

}
