package clinic.backcheck.questionnaire.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.BodyMap;
import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.checks.Ago;
import clinic.backcheck.questionnaire.journey.QuestionPage.Choice;
import clinic.backcheck.questionnaire.journey.QuestionPage.Drawing;
import clinic.backcheck.questionnaire.journey.QuestionPage.Field;
import clinic.backcheck.questionnaire.journey.QuestionPage.Kind;
import clinic.backcheck.questionnaire.result.AnswerWords;
import clinic.backcheck.questionnaire.result.Words;
import clinic.backcheck.rules.AnswerReader.Problem;
import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Question;

/** Turns a question and what stands in its inputs into a field. */
final class FieldWriter {

	private final Texts texts;

	private final Map<String, BodyMap.Mark> bodyMaps;

	private final Words words;

	private final AnswerWords answers;

	private final boolean helper;

	/**
	 * Writes fields in the words for whoever answers.
	 * @param helper whether somebody answers for the patient
	 */
	FieldWriter(Edition edition, String language, Words words, boolean helper) {
		this.helper = helper;
		this.texts = edition.texts(language);
		this.bodyMaps = edition.bodyMaps();
		this.words = words;
		this.answers = new AnswerWords(edition, language, words);
	}

	Field field(Question question, Typed typed, @Nullable Problem problem) {
		Texts.QuestionText text = Objects.requireNonNull(this.texts.questions().get(question.id()));
		String id = question.id();
		Texts.HelperText own = this.helper ? text.helper() : null;
		String hint = (own != null) ? own.hint() : text.hint();
		String error = (problem != null) ? error(question, problem) : null;
		var describedBy = new ArrayList<String>();
		if (hint != null) {
			describedBy.add(id + "-hint");
		}
		if (error != null) {
			describedBy.add(id + "-error");
		}
		return new Field(id, kind(question), this.words.fill((own != null) ? own.text() : text.text()), filled(hint),
				filled(text.why()), choices(question, text, typed), last(question, text, typed), drawing(question),
				(kind(question) == Kind.NUMBER) ? typed.number() : "", label(question), units(question, typed), error,
				describedBy.isEmpty() ? null : String.join(" ", describedBy));
	}

	private @Nullable Drawing drawing(Question question) {
		BodyMap.Mark mark = this.bodyMaps.get(question.id());
		return (mark != null) ? new Drawing(mark, BodyMap.figures()) : null;
	}

	private static Kind kind(Question question) {
		if (question instanceof Question.Choice) {
			return Kind.RADIOS;
		}
		return (question instanceof Question.Checklist) ? Kind.CHECKBOXES : Kind.NUMBER;
	}

	/** What is offered first; "not sure" among them unless it stands apart. */
	private List<Choice> choices(Question question, Texts.QuestionText text, Typed typed) {
		var choices = new ArrayList<Choice>();
		if (question instanceof Question.Choice choice) {
			choice.options().forEach((option) -> choices.add(option(question, text, option, typed)));
			if (question.unsure() != Question.Unsure.NONE) {
				choices.add(notSure(question, text, typed));
			}
		}
		else if (question instanceof Question.Checklist checklist) {
			checklist.items().forEach((item) -> choices.add(option(question, text, item, typed)));
			if (question.unsure() == Question.Unsure.OPENS) {
				choices.add(notSure(question, text, typed));
			}
		}
		return choices;
	}

	/** What is offered after "or": it does not go with the rest. */
	private List<Choice> last(Question question, Texts.QuestionText text, Typed typed) {
		var last = new ArrayList<Choice>();
		if (!(question instanceof Question.Choice) && question.unsure() == Question.Unsure.POSSIBLE) {
			last.add(notSure(question, text, typed));
		}
		if (question instanceof Question.Checklist) {
			last.add(choice(question, AnswerReader.NONE, this.answers.none(question.id()),
					hint(text, AnswerReader.NONE), typed));
		}
		return last;
	}

	private Choice option(Question question, Texts.QuestionText text, String option, Typed typed) {
		return choice(question, option, this.answers.option(question.id(), option), hint(text, option), typed);
	}

	private Choice notSure(Question question, Texts.QuestionText text, Typed typed) {
		String own = hint(text, AnswerReader.NOT_SURE);
		String shared = question.safety() ? "questionnaire.answer.not-sure.safety"
				: "questionnaire.answer.not-sure.hint";
		return choice(question, AnswerReader.NOT_SURE, this.answers.notSure(question.id()),
				(own != null) ? own : this.words.say(shared), typed);
	}

	private static Choice choice(Question question, String value, String text, @Nullable String hint, Typed typed) {
		return new Choice(question.id() + "-" + value, value, text, hint, typed.has(value));
	}

	private @Nullable String hint(Texts.QuestionText text, String option) {
		Texts.OptionText words = text.options().get(option);
		return (words != null) ? filled(words.hint()) : null;
	}

	private String label(Question question) {
		return (question instanceof Question.Quantity quantity && !quantity.elapsed())
				? this.words.say("questionnaire.number.range", quantity.min(), quantity.max())
				: this.words.say("questionnaire.number");
	}

	private List<Choice> units(Question question, Typed typed) {
		if (!(question instanceof Question.Quantity quantity) || !quantity.elapsed()) {
			return List.of();
		}
		return Arrays.stream(Ago.values())
			.map(Ago::id)
			.map((unit) -> new Choice(question.id() + "-" + unit, unit, this.words.say("questionnaire.unit." + unit),
					null, unit.equals(typed.unit())))
			.toList();
	}

	private String error(Question question, Problem problem) {
		if (question instanceof Question.Quantity quantity) {
			if (quantity.elapsed()) {
				return (problem == Problem.OUT_OF_RANGE)
						? this.words.say("questionnaire.error.elapsed.range", this.answers.ago(quantity.max()))
						: this.words.say("questionnaire.error.elapsed");
			}
			String key = switch (problem) {
				case MORE_THAN_ONE -> "questionnaire.error.number.both";
				case OUT_OF_RANGE -> "questionnaire.error.number.range";
				default -> "questionnaire.error.number";
			};
			return this.words.say(key, quantity.min(), quantity.max());
		}
		if (question instanceof Question.Checklist) {
			return this.words.say("questionnaire.error.checklist", this.answers.none(question.id()));
		}
		return (question.unsure() == Question.Unsure.NONE) ? this.words.say("questionnaire.error.choice")
				: this.words.say("questionnaire.error.choice.unsure", this.answers.notSure(question.id()));
	}

	private @Nullable String filled(@Nullable String text) {
		return (text != null) ? this.words.fill(text) : null;
	}

}
