package clinic.backcheck.exchange;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Question;
import clinic.backcheck.web.Clinic;

/**
 * The texts of an edition in one language, with the clinic's numbers and names in them.
 */
record Wording(Texts texts, String language, Clinic clinic, ExchangeMessages messages) {

	String fill(String text) {
		return this.clinic.fill(text, this.language);
	}

	Texts.QuestionText question(String id) {
		return known(this.texts.questions().get(id));
	}

	/** The words of an option; of "not sure" and "none" too. */
	String option(String question, String option) {
		Texts.OptionText text = question(question).options().get(option);
		if (text != null) {
			return fill(text.text());
		}
		return switch (option) {
			case AnswerReader.NOT_SURE -> this.messages.text("exchange.answer.not-sure", this.language);
			case AnswerReader.NONE -> this.messages.text("exchange.answer.none", this.language);
			default -> throw new IllegalStateException("An option of '%s' has no text".formatted(question));
		};
	}

	@Nullable String optionHint(String question, String option) {
		return Optional.ofNullable(question(question).options().get(option)).map(Texts.OptionText::hint).orElse(null);
	}

	/** An answer in the words of the questionnaire, one entry for each thing said. */
	List<String> answer(Question question, @Nullable Answer answer) {
		if (answer == null) {
			return List.of(this.messages.text("exchange.answer.missing", this.language));
		}
		if (answer instanceof Answer.Chosen chosen) {
			return List.of(option(question.id(), chosen.option()));
		}
		if (answer instanceof Answer.Ticked ticked) {
			return ticked(question, ticked);
		}
		if (answer instanceof Answer.Amount amount) {
			return List.of(amount(question, amount.value()));
		}
		return List.of(option(question.id(), AnswerReader.NOT_SURE));
	}

	private List<String> ticked(Question question, Answer.Ticked ticked) {
		var ids = new java.util.ArrayList<>(
				Wire.options(question).stream().filter((item) -> ticked.items().contains(item)).toList());
		if (ticked.notSure()) {
			ids.add(AnswerReader.NOT_SURE);
		}
		if (ids.isEmpty()) {
			ids.add(AnswerReader.NONE);
		}
		return ids.stream().map((id) -> option(question.id(), id)).toList();
	}

	private String amount(Question question, int value) {
		boolean elapsed = question instanceof Question.Quantity quantity && quantity.elapsed();
		return elapsed ? this.messages.text("exchange.answer.hours", this.language, value) : Integer.toString(value);
	}

	/** A text that the catalogue's own checks promise. */
	static <T> T known(@Nullable T text) {
		if (text == null) {
			throw new IllegalStateException("The edition lacks a text");
		}
		return text;
	}

}
