package clinic.backcheck.worklist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.BodyMap;
import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;
import clinic.backcheck.worklist.CasePage.AnswerLine;
import clinic.backcheck.worklist.CasePage.AnswerPart;
import clinic.backcheck.worklist.CasePage.Contradiction;
import clinic.backcheck.worklist.CasePage.Denial;
import clinic.backcheck.worklist.CasePage.Line;
import clinic.backcheck.worklist.CasePage.Marked;

/** Puts everything that was answered into clinical terms. */
final class AnswersView {

	/** The parts of the questionnaire that are about the massage, medicines and risks. */
	private static final Set<String> FACTS = Set.of("massage", "you", "health");

	private final Edition edition;

	private final ClinicalWords words;

	private final Say say;

	private final Answers answers;

	private final Set<String> insisted;

	/** Questions that were asked in the end; all of them where the rules failed. */
	private final Set<String> asked;

	AnswersView(Edition edition, ClinicalWords words, Say say, SentCheck check) {
		this.edition = edition;
		this.words = words;
		this.say = say;
		this.answers = check.answers();
		this.insisted = check.insisted();
		this.asked = (check.assessment() != null)
				? new LinkedHashSet<>(edition.assessor().walk(check.answers()).questions())
				: new LinkedHashSet<>(check.answers().byQuestion().keySet());
	}

	/**
	 * The signs that were asked for and are not there: the pertinent negatives. Where
	 * nothing was marked on the body map is seen there.
	 */
	List<Denial> denied() {
		return this.edition.assessor()
			.catalogue()
			.questions()
			.filter((question) -> question.safety() && this.asked.contains(question.id()))
			.filter((question) -> !this.edition.bodyMaps().containsKey(question.id()))
			.flatMap((question) -> denied(question, this.answers.to(question.id()).orElse(null)))
			.toList();
	}

	/**
	 * Answers that do not fit together; of a list only what takes part, unless nothing
	 * was ticked.
	 */
	List<Contradiction> contradictions() {
		return this.edition.assessor()
			.contradictions(this.answers)
			.stream()
			.map((contradiction) -> new Contradiction(contradiction.answers()
				.entrySet()
				.stream()
				.map((cell) -> new Line(this.words.question(cell.getKey()), part(cell.getKey(), cell.getValue())))
				.toList(), this.insisted.contains(contradiction.id())))
			.toList();
	}

	private String part(String question, Set<String> options) {
		Answer answer = this.answers.to(question).orElseThrow();
		if (answer instanceof Answer.Ticked ticked && !ticked.items().isEmpty()) {
			Set<String> items = new LinkedHashSet<>(ticked.items());
			items.retainAll(options);
			return this.words.answer(question, new Answer.Ticked(items, false));
		}
		return this.words.answer(question, answer);
	}

	private Stream<Denial> denied(Question question, @Nullable Answer answer) {
		if (question instanceof Question.Choice choice && choice.ordered() && answer instanceof Answer.Chosen chosen) {
			return choice.options().indexOf(chosen.option()) == 0
					? Stream.of(new Denial(this.words.question(choice.id()), this.words.answer(choice.id(), answer)))
					: Stream.empty();
		}
		if (question instanceof Question.Checklist list && answer instanceof Answer.Ticked ticked
				&& !ticked.notSure()) {
			return list.items()
				.stream()
				.filter((item) -> !ticked.items().contains(item))
				.map((item) -> new Denial(this.words.fact(list.id(), item), null));
		}
		return Stream.empty();
	}

	/**
	 * What was marked on the body map: the picture that the patient saw, with words.
	 * @return {@code null} where there was none
	 */
	@Nullable Marked marked() {
		Map<BodyMap.Mark, Set<String>> places = new EnumMap<>(BodyMap.Mark.class);
		List<Line> lines = new ArrayList<>();
		this.edition.bodyMaps().forEach((question, mark) -> this.answers.to(question).ifPresent((answer) -> {
			places.put(mark, (answer instanceof Answer.Ticked ticked) ? ticked.items() : Set.of());
			lines.add(new Line(this.words.question(question), this.words.answer(question, answer)));
		}));
		return lines.isEmpty() ? null : new Marked(BodyMap.figures(), places, lines);
	}

	/** Numbers such as the strength of the pain, the massage, medicines and risks. */
	List<AnswerPart> facts() {
		Map<String, List<AnswerLine>> facts = new LinkedHashMap<>();
		String numbers = this.say.text("worklist.case.numbers");
		this.edition.assessor()
			.catalogue()
			.pages()
			.forEach((page) -> page.questions()
				.stream()
				.filter((question) -> this.asked.contains(question.id()) && this.answers.has(question.id()))
				.filter((question) -> question instanceof Question.Quantity || FACTS.contains(page.part()))
				.forEach((question) -> facts
					.computeIfAbsent(FACTS.contains(page.part()) ? part(page.part()) : numbers,
							(part) -> new ArrayList<>())
					.add(line(question.id()))));
		return facts.entrySet().stream().map((part) -> new AnswerPart(part.getKey(), part.getValue())).toList();
	}

	/**
	 * By part, in the order of the questionnaire; then what this edition does not know.
	 */
	List<AnswerPart> parts() {
		Map<String, List<AnswerLine>> parts = new LinkedHashMap<>();
		Set<String> left = new LinkedHashSet<>(this.answers.byQuestion().keySet());
		for (Page page : this.edition.assessor().catalogue().pages()) {
			for (Question question : page.questions()) {
				if (this.asked.contains(question.id()) || this.answers.has(question.id())) {
					parts.computeIfAbsent(part(page.part()), (part) -> new ArrayList<>()).add(line(question.id()));
					left.remove(question.id());
				}
			}
		}
		if (!left.isEmpty()) {
			parts.put(this.say.text("worklist.case.unknown-questions"), left.stream().map(this::line).toList());
		}
		return parts.entrySet().stream().map((part) -> new AnswerPart(part.getKey(), part.getValue())).toList();
	}

	/** The name of a part for staff; the one that patients read where it has no other. */
	private String part(String id) {
		return this.say.textOr("worklist.part." + id, this.words.part(id));
	}

	private AnswerLine line(String question) {
		Answer answer = this.answers.to(question).orElse(null);
		boolean unsure = answer == null || answer instanceof Answer.NotSure
				|| (answer instanceof Answer.Ticked ticked && ticked.notSure());
		return new AnswerLine(this.words.question(question), this.words.answer(question, answer), unsure,
				this.asked.contains(question));
	}

}
