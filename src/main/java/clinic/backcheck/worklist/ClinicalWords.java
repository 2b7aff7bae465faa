package clinic.backcheck.worklist;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Source;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Question;
import clinic.backcheck.web.Clinic;

/**
 * The clinical terms of one edition. A text that is missing shows its id: a case must be
 * readable whatever is wrong with its edition.
 */
final class ClinicalWords {

	private static final int HOURS_IN_WORDS = 72;

	private final Edition edition;

	private final Texts texts;

	private final String language;

	private final Clinic clinic;

	private final Say say;

	ClinicalWords(Edition edition, Clinic clinic, Say say) {
		this.edition = edition;
		this.language = edition.firstLanguage();
		this.texts = edition.texts(this.language);
		this.clinic = clinic;
		this.say = say;
	}

	String flag(String id) {
		Texts.FlagText text = this.texts.flags().get(id);
		return (text != null && text.staff() != null) ? fill(text.staff()) : id;
	}

	String question(String id) {
		Texts.QuestionText text = this.texts.questions().get(id);
		return (text != null && text.staff() != null) ? fill(text.staff()) : id;
	}

	/** The name of a part of the questionnaire. */
	String part(String id) {
		return fill(this.texts.parts().getOrDefault(id, id));
	}

	String advice(String id) {
		Texts.AdviceText text = this.texts.advice().get(id);
		return (text != null) ? fill(text.title()) : id;
	}

	String reason(String id) {
		return fill(this.texts.reasons().getOrDefault(id, id));
	}

	String source(String id) {
		Source source = this.edition.sources().get(id);
		if (source == null) {
			return id;
		}
		return (source.year() != null)
				? this.say.text("worklist.case.source", source.title(), String.valueOf(source.year())) : source.title();
	}

	/** An option, item or cut. */
	String fact(String question, String fact) {
		Texts.QuestionText text = this.texts.questions().get(question);
		Map<String, Texts.OptionText> options = (text != null) ? text.options() : Map.of();
		Texts.OptionText option = options.get(fact);
		if (option == null) {
			return AnswerReader.NOT_SURE.equals(fact) ? this.say.text("worklist.answer.not-sure") : fact;
		}
		return fill((option.staff() != null) ? option.staff() : option.text());
	}

	String answer(String question, @Nullable Answer answer) {
		if (answer == null) {
			return this.say.text("worklist.answer.none-given");
		}
		if (answer instanceof Answer.Chosen chosen) {
			return fact(question, chosen.option());
		}
		if (answer instanceof Answer.Ticked ticked) {
			return ticked(question, ticked);
		}
		return (answer instanceof Answer.Amount amount) ? amount(question, amount.value())
				: this.say.text("worklist.answer.not-sure");
	}

	/** The answer behind a finding: of a list, only the items that it rests on. */
	String behind(Assessment.Evidence evidence) {
		if (!(evidence.answer() instanceof Answer.Ticked ticked) || evidence.unsure()) {
			return answer(evidence.question(), evidence.unsure() ? doubt(evidence.answer()) : evidence.answer());
		}
		return list(items(evidence.question(), ticked).filter(evidence.facts()::contains)
			.map((item) -> fact(evidence.question(), item))
			.toList());
	}

	private static @Nullable Answer doubt(@Nullable Answer answer) {
		return (answer != null) ? new Answer.NotSure() : null;
	}

	private String ticked(String question, Answer.Ticked ticked) {
		List<String> items = new ArrayList<>(items(question, ticked).map((item) -> fact(question, item)).toList());
		if (ticked.notSure()) {
			items.add(this.say.text("worklist.answer.not-sure-one"));
		}
		return items.isEmpty() ? this.say.text("worklist.answer.none-of-these") : list(items);
	}

	/** In the order of the question, then what this edition does not know. */
	private Stream<String> items(String question, Answer.Ticked ticked) {
		List<String> known = this.edition.assessor()
			.question(question)
			.filter(Question.Checklist.class::isInstance)
			.map(Question::facts)
			.orElse(List.of());
		return Stream.concat(known.stream().filter(ticked.items()::contains),
				ticked.items().stream().filter((item) -> !known.contains(item)));
	}

	private String amount(String question, int value) {
		Optional<Question> asked = this.edition.assessor().question(question);
		if (asked.isEmpty() || !(asked.get() instanceof Question.Quantity quantity) || !quantity.elapsed()) {
			return String.valueOf(value);
		}
		return (value <= HOURS_IN_WORDS) ? this.say.text("worklist.answer.hours-ago", value)
				: this.say.text("worklist.answer.days-ago", Duration.ofHours(value).toDays());
	}

	String list(List<String> items) {
		return String.join(this.say.text("worklist.list.separator"), items);
	}

	private String fill(String text) {
		return this.clinic.fill(text, this.language);
	}

}
