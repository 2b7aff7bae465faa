package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Every answer that a question can get, as variables: one for each option, item or range
 * of a number that establishes something of its own, and one for "not sure".
 */
final class SymbolicAnswer {

	final Question question;

	/** In the order of the question; "not sure" stands apart. */
	final List<Part> parts = new ArrayList<>();

	final int notSure;

	private final Circuit circuit;

	private final FactSet unsureFacts;

	SymbolicAnswer(Assessor assessor, Circuit circuit, Question question) {
		this.question = question;
		this.circuit = circuit;
		CompiledQuestion compiled = assessor.compiled(question.id());
		for (Answer answer : answers(question)) {
			FactSet facts = new FactSet(assessor.index().words());
			compiled.establish(answer, facts);
			this.parts.add(new Part(circuit.variable(), answer, facts));
		}
		this.notSure = (question.unsure() == Question.Unsure.NONE) ? circuit.no() : circuit.variable();
		this.unsureFacts = new FactSet(assessor.index().words());
		compiled.establishUnsure(this.unsureFacts);
		if (!isList()) {
			circuit.exactlyOne(IntStream.concat(this.parts.stream().mapToInt(Part::literal), IntStream.of(this.notSure))
				.toArray());
		}
	}

	/** The answers of which all others are made. */
	private static List<Answer> answers(Question question) {
		if (question instanceof Question.Quantity quantity) {
			Set<Integer> starts = new TreeSet<>(Set.of(quantity.min()));
			quantity.cuts().forEach((cut) -> starts.addAll(List.of(cut.from(), cut.below())));
			return starts.stream()
				.filter((start) -> start >= quantity.min() && start <= quantity.max())
				.<Answer>map(Answer.Amount::new)
				.toList();
		}
		if (question instanceof Question.Checklist list) {
			return list.items().stream().<Answer>map((item) -> new Answer.Ticked(Set.of(item), false)).toList();
		}
		return question.facts().stream().<Answer>map(Answer.Chosen::new).toList();
	}

	private boolean isList() {
		return this.question instanceof Question.Checklist;
	}

	/** Whether the answer establishes the fact with this bit for certain. */
	int certain(int bit) {
		return established(bit, true);
	}

	/** Whether the answer leaves the fact with this bit possible. */
	int possible(int bit) {
		return established(bit, false);
	}

	private int established(int bit, boolean certain) {
		IntStream parts = this.parts.stream()
			.filter((part) -> Bits.has(certain ? part.facts.certain : part.facts.possible, bit))
			.mapToInt(Part::literal);
		boolean unsure = Bits.has(certain ? this.unsureFacts.certain : this.unsureFacts.possible, bit);
		return this.circuit.any(unsure ? IntStream.concat(parts, IntStream.of(this.notSure)) : parts);
	}

	/**
	 * The least worrying answer: the first option, no item, or the number that
	 * establishes least.
	 */
	int least() {
		if (isList()) {
			return this.circuit.all(IntStream.concat(this.parts.stream().mapToInt((part) -> -part.literal),
					IntStream.of(-this.notSure)));
		}
		return leastPart().literal;
	}

	private Part leastPart() {
		if (this.question instanceof Question.Choice) {
			return this.parts.get(0);
		}
		return this.parts.stream()
			.min(Comparator.comparingInt((part) -> BitSet.valueOf(part.facts.possible).cardinality()))
			.orElseThrow();
	}

	/** The answer that is worse than every other one, where answers have an order. */
	int worst() {
		return isList()
				? this.circuit
					.all(IntStream.concat(this.parts.stream().mapToInt(Part::literal), IntStream.of(-this.notSure)))
				: this.parts.get(this.parts.size() - 1).literal;
	}

	/** "Not sure", and nothing else ticked. */
	int doubt() {
		return this.circuit
			.all(IntStream.concat(IntStream.of(this.notSure), this.parts.stream().mapToInt((part) -> -part.literal)));
	}

	/** The answer in a solution. */
	Answer in(BitSet solution) {
		boolean unsure = Circuit.isTrue(this.notSure, solution);
		if (isList()) {
			Set<String> items = new LinkedHashSet<>();
			this.parts.stream()
				.filter((part) -> Circuit.isTrue(part.literal, solution))
				.forEach((part) -> items.addAll(((Answer.Ticked) part.answer).items()));
			return new Answer.Ticked(items, unsure);
		}
		return unsure ? new Answer.NotSure()
				: this.parts.stream()
					.filter((part) -> Circuit.isTrue(part.literal, solution))
					.findFirst()
					.orElseThrow().answer;
	}

	/** Literals that together say that this is the answer. */
	IntStream is(Answer answer) {
		boolean unsure = answer instanceof Answer.NotSure
				|| (answer instanceof Answer.Ticked ticked && ticked.notSure());
		Answer plain = (answer instanceof Answer.Amount amount) ? startOfRange(amount) : answer;
		IntStream told = this.parts.stream().mapToInt((part) -> part.in(plain) ? part.literal : -part.literal);
		return IntStream.concat(told, IntStream.of(unsure ? this.notSure : -this.notSure));
	}

	/** The number that stands for all that establish the same. */
	private Answer startOfRange(Answer.Amount amount) {
		return this.parts.stream()
			.map((part) -> (Answer.Amount) part.answer)
			.filter((start) -> start.value() <= amount.value())
			.reduce((earlier, later) -> later)
			.orElseThrow();
	}

	/**
	 * One answer of which others may be made.
	 *
	 * @param facts what it establishes
	 */
	record Part(int literal, Answer answer, FactSet facts) {

		boolean in(Answer whole) {
			return (whole instanceof Answer.Ticked ticked)
					? ticked.items().containsAll(((Answer.Ticked) this.answer).items()) : this.answer.equals(whole);
		}

	}

}
