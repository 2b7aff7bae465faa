package clinic.backcheck.questionnaire.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.result.Comparison.Item;
import clinic.backcheck.questionnaire.result.Comparison.Kind;
import clinic.backcheck.questionnaire.result.Comparison.Then;
import clinic.backcheck.questionnaire.result.Comparison.Trend;
import clinic.backcheck.questionnaire.result.ResultPage.Compared;
import clinic.backcheck.questionnaire.result.ResultPage.ComparedLine;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Urgency;

/** Puts a re-check beside the check before it, in the patient's words. */
final class ComparisonWriter {

	private final Words words;

	private final AnswerWords answers;

	private final Texts texts;

	ComparisonWriter(Finished finished, Words words) {
		this.words = words;
		this.answers = new AnswerWords(finished.edition(), finished.language(), words);
		this.texts = finished.texts();
	}

	/**
	 * The part of the result that compares.
	 * @param at when the earlier check was finished
	 * @param scores of all checks, oldest first, by the moment of each
	 */
	Compared compared(Comparison comparison, Then before, Then now, Instant at, Map<Instant, Integer> scores) {
		var lines = new ArrayList<ComparedLine>();
		if (comparison.items().stream().noneMatch((item) -> item.kind() == Kind.FLAG || item.kind() == Kind.SIGNS)) {
			String none = this.words.say("questionnaire.recheck.flags.none");
			lines.add(new ComparedLine(this.words.say("questionnaire.recheck.flags"), none, none, Trend.SAME));
		}
		comparison.items().forEach((item) -> lines.add(line(item, before, now)));
		List<PainCourse.Score> course = scores.entrySet()
			.stream()
			.map((score) -> new PainCourse.Score(score.getKey(), score.getValue()))
			.toList();
		return new Compared(comparison.overall(), this.words.date(at), lines, PainCourse.of(course, this.words),
				now.assessment() != null && now.assessment().complete());
	}

	private ComparedLine line(Item item, Then before, Then now) {
		if (item.kind() == Kind.FLAG) {
			return new ComparedLine(name(item.id()), flag(before.flag(item.id())), flag(now.flag(item.id())),
					item.trend());
		}
		if (item.kind() == Kind.SIGNS) {
			return new ComparedLine(this.words.say("questionnaire.recheck.flags"), signs(before), signs(now),
					item.trend());
		}
		return new ComparedLine(this.words.say("questionnaire.recheck.item." + LevelWriter.key(item.kind())),
				said(item, before), said(item, now), item.trend());
	}

	/** All warning signs of a check by their names. */
	private String signs(Then check) {
		if (check.assessment() == null) {
			return this.words.say("questionnaire.recheck.trend.UNKNOWN");
		}
		List<String> names = check.flags().stream().map(this::name).toList();
		return names.isEmpty() ? this.words.say("questionnaire.recheck.flags.none") : String.join(" · ", names);
	}

	private String name(String flag) {
		Texts.FlagText text = this.texts.flags().get(flag);
		return (text != null) ? this.words.fill(text.name()) : flag;
	}

	private String flag(@Nullable Urgency urgency) {
		return (urgency != null)
				? this.words.say("questionnaire.recheck.flag", this.words.say("web.urgency." + urgency))
				: this.words.say("questionnaire.recheck.flag.none");
	}

	/** An option of another edition has no words here. */
	private String said(Item item, Then check) {
		Answer answer = check.answers().to(item.id()).orElse(null);
		if (item.kind() == Kind.PAIN && answer instanceof Answer.Amount amount) {
			return this.words.say("questionnaire.recheck.score", amount.value());
		}
		if (answer instanceof Answer.Chosen chosen && !this.answers.has(item.id(), chosen.option())) {
			return this.words.say("questionnaire.answer.missing");
		}
		return String.join(" ", this.answers.answer(item.id(), answer));
	}

}
