package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A compiled catalogue: applies red flags, explanations and advice to answers. Immutable
 * and safe to share between threads.
 */
public final class Assessor {

	private final Catalogue catalogue;

	private final FactIndex index;

	private final Map<String, CompiledQuestion> questions = new LinkedHashMap<>();

	private final FlagTable flags;

	private final Explainer explainer;

	private final List<GatedWay> otherWays;

	private Assessor(Catalogue catalogue) {
		this.catalogue = catalogue;
		this.index = new FactIndex(catalogue);
		catalogue.questions()
			.forEach((question) -> this.questions.put(question.id(), new CompiledQuestion(this.index, question)));
		this.flags = new FlagTable(this.index, catalogue.redFlags());
		this.explainer = new Explainer(catalogue, this.index, this.flags);
		this.otherWays = catalogue.otherWays()
			.stream()
			.map((way) -> new GatedWay(way.id(), new RowTable(this.index, way.when()),
					new RowTable(this.index, way.unless())))
			.toList();
	}

	/**
	 * Compiles a catalogue.
	 * @throws IllegalArgumentException if a row names a fact that no question owns
	 */
	public static Assessor of(Catalogue catalogue) {
		return new Assessor(catalogue);
	}

	public Catalogue catalogue() {
		return this.catalogue;
	}

	/** The question with this id, if there is one. */
	public Optional<Question> question(String id) {
		return Optional.ofNullable(this.questions.get(id)).map((compiled) -> compiled.question);
	}

	/**
	 * Applies the catalogue to answers. A question that is shown and has no answer reads
	 * as "not sure".
	 * @throws IllegalArgumentException if an answer does not fit the catalogue; the
	 * message holds ids of questions only
	 */
	public Assessment assess(Answers answers) {
		refuseUnknown(answers);
		FactSet facts = read(answers, Silence.NOT_SURE);
		Outcome outcome = this.flags.evaluate(facts);
		return this.explainer.explain(answers, facts, outcome, urgencySoFar(answers), unanswered(answers, facts));
	}

	/**
	 * The urgency of what is certain, where questions without an answer set nothing: a
	 * check is not alarming just because it is young.
	 */
	public Urgency urgencySoFar(Answers answers) {
		return this.flags.evaluate(read(answers, Silence.NOTHING)).raisedUrgency();
	}

	/**
	 * The findings that are certain already, where questions without an answer set
	 * nothing: what the stop page tells.
	 */
	public List<Assessment.Finding> raisedSoFar(Answers answers) {
		Outcome outcome = this.flags.evaluate(read(answers, Silence.NOTHING));
		return this.explainer.findings(answers, outcome).stream().filter(Assessment.Finding::raised).toList();
	}

	/** Where somebody with these answers stands in the questionnaire. */
	public Walk walk(Answers answers) {
		return walk(answers, this.catalogue.pages());
	}

	/**
	 * The same on other pages, which ask some of the questions again; gates hold there
	 * too.
	 */
	public Walk walk(Answers answers, List<Page> asking) {
		FactSet facts = read(answers, Silence.NOTHING);
		Set<String> shown = shown(facts);
		var pages = new ArrayList<String>();
		var questions = new ArrayList<String>();
		String next = null;
		for (Page page : asking) {
			List<String> asked = page.questions().stream().map(Question::id).filter(shown::contains).toList();
			if (!asked.isEmpty()) {
				pages.add(page.id());
				questions.addAll(asked);
				if (next == null && !asked.stream().allMatch(answers::has)) {
					next = page.id();
				}
			}
		}
		List<String> notCounting = answers.byQuestion().keySet().stream().filter((id) -> !shown.contains(id)).toList();
		return new Walk(pages, questions, questions.stream().filter((id) -> !answers.has(id)).toList(), notCounting,
				next);
	}

	/** The ids of the better ways that answers point to for certain. */
	public List<String> otherWays(Answers answers) {
		FactSet facts = read(answers, Silence.NOTHING);
		return this.otherWays.stream()
			.filter((way) -> way.when.anyWithin(facts.certain) && !way.unless.anyWithin(facts.possible))
			.map(GatedWay::id)
			.toList();
	}

	/**
	 * Answers that do not fit together, of which the worse counts. An answer to a
	 * question that is not asked any more contradicts nothing.
	 */
	public List<Catalogue.Contradiction> contradictions(Answers answers) {
		Set<String> shown = shown(read(answers, Silence.NOTHING));
		return this.catalogue.contradictions()
			.stream()
			.filter((contradiction) -> shown.containsAll(contradiction.answers().keySet())
					&& contradiction.answers().entrySet().stream().allMatch((cell) -> gives(answers, cell)))
			.toList();
	}

	private boolean gives(Answers answers, Map.Entry<String, Set<String>> cell) {
		Question question = compiled(cell.getKey()).question;
		return answers.to(cell.getKey()).filter((answer) -> gives(question, answer, cell.getValue())).isPresent();
	}

	private static boolean gives(Question question, Answer answer, Set<String> options) {
		if (answer instanceof Answer.Amount amount && question instanceof Question.Quantity quantity) {
			return quantity.cuts()
				.stream()
				.anyMatch((cut) -> options.contains(cut.name()) && cut.contains(amount.value()));
		}
		if (answer instanceof Answer.Ticked ticked) {
			return !ticked.notSure() && (ticked.items().isEmpty() ? options.contains(AnswerReader.NONE)
					: ticked.items().stream().anyMatch(options::contains));
		}
		return answer instanceof Answer.Chosen chosen && options.contains(chosen.option());
	}

	/**
	 * The changes of one answer, with the follow-up that it opens, that would raise the
	 * urgency from here, most urgent first.
	 */
	public List<Change> safetyNet(Answers answers) {
		return new SafetyNet(this).changes(answers);
	}

	/**
	 * Other answers to one question that would lower the urgency, the nearest to the
	 * present answer for each level that it leads to, least urgent last.
	 */
	public List<Relief> reliefs(Answers answers) {
		return new Reliefs(this).of(answers);
	}

	/** Everything that the answers establish, hidden questions left out. */
	FactSet read(Answers answers, Silence silence) {
		FactSet facts = new FactSet(this.index.words());
		Map<String, Answer> given = answers.byQuestion();
		for (CompiledQuestion question : this.questions.values()) {
			if (question.shown(facts.possible)) {
				Answer answer = given.get(question.question.id());
				if (answer != null) {
					question.establish(answer, facts);
				}
				else if (silence == Silence.NOT_SURE) {
					question.establishUnsure(facts);
				}
			}
		}
		return facts;
	}

	Outcome evaluate(FactSet facts) {
		return this.flags.evaluate(facts);
	}

	FlagTable flags() {
		return this.flags;
	}

	FactIndex index() {
		return this.index;
	}

	CompiledQuestion compiled(String question) {
		CompiledQuestion compiled = this.questions.get(question);
		if (compiled == null) {
			throw new IllegalArgumentException("This catalogue has no such question");
		}
		return compiled;
	}

	/** Ids of the questions that are asked, in order. */
	Set<String> shown(FactSet facts) {
		return this.questions.values()
			.stream()
			.filter((question) -> question.shown(facts.possible))
			.map((question) -> question.question.id())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private List<String> unanswered(Answers answers, FactSet facts) {
		return shown(facts).stream().filter((id) -> !answers.has(id)).toList();
	}

	private void refuseUnknown(Answers answers) {
		for (String id : answers.byQuestion().keySet()) {
			if (!this.questions.containsKey(id)) {
				throw new IllegalArgumentException("This catalogue has no question of that name");
			}
		}
	}

	private record GatedWay(String id, RowTable when, RowTable unless) {
	}

	/** How a question that is shown and has no answer reads. */
	enum Silence {

		NOT_SURE, NOTHING

	}

}
