package clinic.backcheck.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;

/** Writes the questionnaire of an edition in one language. */
final class QuestionnaireWriter {

	private final Edition edition;

	private final Wording wording;

	QuestionnaireWriter(Edition edition, Wording wording) {
		this.edition = edition;
		this.wording = wording;
	}

	QuestionnaireDocument write() {
		return new QuestionnaireDocument(this.edition.number(), this.edition.name(), this.wording.language(),
				this.edition.languages().stream().sorted().toList(),
				this.edition.assessor().catalogue().pages().stream().map(this::page).toList());
	}

	private QuestionnaireDocument.Page page(Page page) {
		Texts texts = this.wording.texts();
		String title = Optional.ofNullable(texts.pages().get(page.id())).map(Texts.PageText::title).orElse(null);
		return new QuestionnaireDocument.Page(page.id(), filled(title), filled(texts.parts().get(page.part())),
				page.questions().stream().map(this::question).toList());
	}

	private QuestionnaireDocument.Question question(Question question) {
		Texts.QuestionText text = this.wording.question(question.id());
		Question.Quantity quantity = (question instanceof Question.Quantity number) ? number : null;
		return new QuestionnaireDocument.Question(question.id(), Wire.kind(question), this.wording.fill(text.text()),
				filled(text.hint()), filled(text.why()), question.safety(),
				question.unsure().name().toLowerCase(Locale.ROOT), question.showWhen().stream().map(Wire::row).toList(),
				(question instanceof Question.Choice choice) ? choice.ordered() : null,
				(quantity == null) ? options(question) : null, (quantity == null) ? null : quantity.min(),
				(quantity == null) ? null : quantity.max(), (quantity != null && quantity.elapsed()) ? "hours" : null,
				(quantity == null) ? null : quantity.cuts().stream().map(QuestionnaireWriter::range).toList());
	}

	/** What can be answered, "none" and "not-sure" included. */
	private List<QuestionnaireDocument.Option> options(Question question) {
		return Wire.answerable(question)
			.stream()
			.map((id) -> new QuestionnaireDocument.Option(id, this.wording.option(question.id(), id),
					filled(this.wording.optionHint(question.id(), id))))
			.toList();
	}

	private static QuestionnaireDocument.NamedRange range(Question.Cut cut) {
		return new QuestionnaireDocument.NamedRange(cut.name(), (cut.from() == Integer.MIN_VALUE) ? null : cut.from(),
				(cut.below() == Integer.MAX_VALUE) ? null : cut.below());
	}

	private @Nullable String filled(@Nullable String text) {
		return (text == null) ? null : this.wording.fill(text);
	}

}
