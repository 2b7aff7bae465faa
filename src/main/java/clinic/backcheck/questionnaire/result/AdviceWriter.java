package clinic.backcheck.questionnaire.result;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.result.ResultPage.AdviceCard;
import clinic.backcheck.questionnaire.result.ResultPage.AdviceItem;
import clinic.backcheck.questionnaire.result.ResultPage.LeftOut;
import clinic.backcheck.questionnaire.result.ResultPage.Picture;
import clinic.backcheck.questionnaire.result.ResultPage.Suggested;
import clinic.backcheck.rules.Advice.Kind;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Grade;
import clinic.backcheck.rules.Urgency;

/** What to do, what not, and what was left out for this patient. */
final class AdviceWriter {

	private final Finished finished;

	private final Texts texts;

	private final Words words;

	AdviceWriter(Finished finished, Words words) {
		this.finished = finished;
		this.texts = finished.texts();
		this.words = words;
	}

	List<AdviceCard> cards(Assessment assessment) {
		var cards = new ArrayList<AdviceCard>();
		boolean waiting = assessment.urgency().atLeast(Urgency.URGENT);
		add(cards, assessment, "questionnaire.advice.get-help", false, EnumSet.of(Kind.GET_HELP));
		add(cards, assessment, waiting ? "questionnaire.advice.while-you-wait" : "questionnaire.advice.do", false,
				EnumSet.of(Kind.DO, Kind.ASK_PHARMACIST));
		add(cards, assessment, "questionnaire.advice.avoid", true, EnumSet.of(Kind.AVOID));
		add(cards, assessment, "questionnaire.advice.stop-and-call", true, EnumSet.of(Kind.STOP_AND_CALL));
		add(cards, assessment, "questionnaire.advice.next-massage", false, EnumSet.of(Kind.NEXT_MASSAGE));
		return cards;
	}

	private void add(List<AdviceCard> cards, Assessment assessment, String title, boolean avoid, Set<Kind> kinds) {
		List<AdviceItem> items = this.finished.edition()
			.assessor()
			.catalogue()
			.advice()
			.stream()
			.filter((advice) -> kinds.contains(advice.kind()) && assessment.advice().contains(advice.id()))
			.map(this::item)
			.toList();
		if (!items.isEmpty()) {
			cards.add(new AdviceCard(this.words.say(title), avoid, aside(kinds), items));
		}
	}

	private static boolean aside(Set<Kind> kinds) {
		return !kinds.contains(Kind.GET_HELP) && !kinds.contains(Kind.DO);
	}

	private AdviceItem item(Advice advice) {
		Texts.AdviceText text = text(advice.id());
		return new AdviceItem(this.words.fill(text.title()), this.words.fill(text.text()), filled(text.duration()),
				grade(advice.grade()), advice.pictures().stream().map(this::picture).toList());
	}

	private Picture picture(String id) {
		Texts.PictureText text = Objects.requireNonNull(this.texts.pictures().get(id), "Every picture has a text");
		return new Picture(id, this.words.fill(text.title()), this.words.fill(text.alt()));
	}

	private String grade(Grade grade) {
		String key = grade.name().toLowerCase(Locale.ROOT);
		return this.words.fill(Objects.requireNonNull(this.texts.grades().get(key), "Every grade has a text"));
	}

	List<LeftOut> leftOut(Assessment assessment) {
		AnswerWords answers = new AnswerWords(this.finished.edition(), this.finished.language(), this.words);
		return assessment.withheld()
			.stream()
			.map((held) -> new LeftOut(this.words.fill(text(held.advice()).title()), answers.quotes(held.evidence()),
					reason(held), instead(held, assessment)))
			.toList();
	}

	private String reason(Assessment.Withheld held) {
		if (held.flag()) {
			String name = Objects.requireNonNull(this.texts.flags().get(held.reason()), "Every red flag has a text")
				.name();
			return this.words.say("questionnaire.left-out.flag", this.words.fill(name));
		}
		return this.words
			.fill(Objects.requireNonNull(this.texts.reasons().get(held.reason()), "Every reason has a text"));
	}

	/** Only what is given to this patient as well can serve instead. */
	private @Nullable String instead(Assessment.Withheld held, Assessment assessment) {
		String alternative = held.alternative();
		return (alternative != null && assessment.advice().contains(alternative))
				? this.words.say("questionnaire.left-out.instead", this.words.fill(text(alternative).title())) : null;
	}

	List<Suggested> explanations(Assessment assessment) {
		AnswerWords answers = new AnswerWords(this.finished.edition(), this.finished.language(), this.words);
		return assessment.explanations().stream().map((item) -> {
			Texts.TitledText text = Objects.requireNonNull(this.texts.explanations().get(item.explanation()),
					"Every explanation has a text");
			return new Suggested(this.words.fill(text.title()), this.words.fill(text.text()),
					answers.quotes(item.evidence()));
		}).toList();
	}

	private @Nullable String filled(@Nullable String text) {
		return (text != null) ? this.words.fill(text) : null;
	}

	private Texts.AdviceText text(String advice) {
		return Objects.requireNonNull(this.texts.advice().get(advice), "Every advice has a text");
	}

}
