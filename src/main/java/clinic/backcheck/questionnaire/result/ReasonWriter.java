package clinic.backcheck.questionnaire.result;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.result.ResultPage.Fits;
import clinic.backcheck.questionnaire.result.ResultPage.Quote;
import clinic.backcheck.questionnaire.result.ResultPage.Reason;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Explanation;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;

/** Why this result: the findings, and the patient's own answers behind each. */
public final class ReasonWriter {

	private final Finished finished;

	private final Words words;

	private final AnswerWords answers;

	public ReasonWriter(Finished finished, Words words) {
		this.finished = finished;
		this.words = words;
		this.answers = new AnswerWords(finished.edition(), finished.language(), words);
	}

	/**
	 * What was raised. Beside an urgent finding the lesser ones go without their meaning,
	 * which is often reassuring.
	 */
	List<Reason> reasons(List<Assessment.Finding> findings, Urgency urgency) {
		boolean urgent = urgency.atLeast(Urgency.URGENT);
		return findings.stream()
			.map((finding) -> (urgent && !finding.urgency().atLeast(Urgency.URGENT)) ? reason(finding).withoutMeaning()
					: reason(finding))
			.toList();
	}

	/** What cannot be ruled out, without what is only a line for staff. */
	List<Reason> doubts(Assessment assessment) {
		return assessment.notRuledOut()
			.stream()
			.filter((finding) -> finding.urgency() != Urgency.SELF_CARE)
			.map(this::reason)
			.toList();
	}

	/** A finding in the patient's words. */
	public Reason reason(Assessment.Finding finding) {
		Texts.FlagText text = text(finding.flag());
		return new Reason(finding.urgency(), this.words.fill(text.name()), this.answers.quotes(finding.evidence()),
				this.words.fill(text.why()));
	}

	/** What to say on the telephone. */
	public String saying(List<Assessment.Finding> findings) {
		String terms = String.join(this.words.say("questionnaire.saying.or"),
				findings.stream().map((finding) -> spoken(text(finding.flag()))).distinct().limit(2).toList());
		return massage().map((when) -> this.words.say("questionnaire.saying.when", when, this.words.fill(terms)))
			.orElseGet(() -> this.words.say("questionnaire.saying", this.words.fill(terms)));
	}

	/**
	 * The clinical term where the patient's language has it, else the name that they
	 * read.
	 */
	private static String spoken(Texts.FlagText flag) {
		return (flag.staff() != null) ? flag.staff() : flag.name();
	}

	private java.util.Optional<String> massage() {
		return this.finished.edition()
			.assessor()
			.catalogue()
			.questions()
			.filter((question) -> question instanceof Question.Quantity quantity && quantity.elapsed())
			.findFirst()
			.flatMap((question) -> this.finished.answers().to(question.id()))
			.map((answer) -> (answer instanceof Answer.Amount amount) ? this.answers.ago(amount.value()) : null);
	}

	/** Which answers fit the explanations, where nothing was raised. */
	Fits fits(Assessment assessment) {
		List<Quote> said = this.finished.edition()
			.assessor()
			.catalogue()
			.explanations()
			.stream()
			.filter((explanation) -> assessment.explains(explanation.id()))
			.flatMap(this::behind)
			.distinct()
			.map((question) -> this.answers.quote(question, this.finished.answers().to(question).orElse(null)))
			.limit(5)
			.toList();
		long asked = this.finished.edition()
			.assessor()
			.walk(this.finished.answers())
			.questions()
			.stream()
			.filter((id) -> this.finished.edition().assessor().question(id).filter(Question::safety).isPresent())
			.count();
		return new Fits(this.words.say("questionnaire.fits.lead", asked), said);
	}

	private Stream<String> behind(Explanation explanation) {
		return explanation.when()
			.stream()
			.filter((row) -> row.facts().stream().allMatch(this::holds))
			.limit(1)
			.flatMap((Row row) -> row.facts().stream().map(Fact::question));
	}

	private boolean holds(Fact fact) {
		Answer answer = this.finished.answers().to(fact.question()).orElse(null);
		Question question = this.finished.edition().assessor().question(fact.question()).orElseThrow();
		if (answer instanceof Answer.Chosen chosen && question instanceof Question.Choice choice) {
			return choice.ordered() ? choice.options().indexOf(chosen.option()) >= choice.options().indexOf(fact.name())
					: chosen.option().equals(fact.name());
		}
		if (answer instanceof Answer.Ticked ticked) {
			return ticked.items().contains(fact.name());
		}
		return answer instanceof Answer.Amount amount && question instanceof Question.Quantity quantity
				&& quantity.cuts()
					.stream()
					.anyMatch((cut) -> cut.name().equals(fact.name()) && cut.contains(amount.value()));
	}

	private Texts.FlagText text(String flag) {
		return Objects.requireNonNull(this.finished.texts().flags().get(flag), "Every red flag has a text");
	}

}
