package clinic.backcheck.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Every patient at once: who is asked what, and which facts that makes certain and
 * possible, said as formulas in the very way in which {@link Assessor} reads answers.
 */
final class SymbolicPatient {

	final Circuit circuit;

	private final Map<String, SymbolicAnswer> answers = new LinkedHashMap<>();

	private final Map<String, Integer> shown = new HashMap<>();

	private final FactIndex index;

	private final int[] certain;

	private final int[] possible;

	private final Map<Row, Integer> holds = new HashMap<>();

	private final Map<Row, Integer> couldHold = new HashMap<>();

	SymbolicPatient(Assessor assessor, Circuit circuit) {
		this.circuit = circuit;
		this.index = assessor.index();
		this.certain = facts();
		this.possible = facts();
		assessor.catalogue().questions().forEach((question) -> ask(assessor, question));
	}

	private int[] facts() {
		int[] literals = new int[this.index.words() * Long.SIZE];
		Arrays.fill(literals, this.circuit.no());
		return literals;
	}

	/** A gate sees what was asked before; what comes later sets nothing yet. */
	private void ask(Assessor assessor, Question question) {
		SymbolicAnswer answer = new SymbolicAnswer(assessor, this.circuit, question);
		int asked = question.showWhen().isEmpty() ? this.circuit.yes
				: this.circuit.any(question.showWhen().stream().mapToInt((gate) -> every(gate, this.possible)));
		this.answers.put(question.id(), answer);
		this.shown.put(question.id(), asked);
		for (String name : question.facts()) {
			int bit = this.index.bit(new Fact(question.id(), name));
			this.certain[bit] = this.circuit.all(asked, answer.certain(bit));
			this.possible[bit] = this.circuit.all(asked, answer.possible(bit));
		}
	}

	Collection<SymbolicAnswer> answers() {
		return this.answers.values();
	}

	SymbolicAnswer answer(String question) {
		return Objects.requireNonNull(this.answers.get(question), question);
	}

	int shown(String question) {
		return Objects.requireNonNull(this.shown.get(question), question);
	}

	int couldBe(Fact fact) {
		return this.possible[this.index.bit(fact)];
	}

	/** Whether every fact of the row is certain. */
	int holds(Row row) {
		return this.holds.computeIfAbsent(row, (key) -> every(key, this.certain));
	}

	/** Whether every fact of the row is possible, or certain. */
	int couldHold(Row row) {
		return this.couldHold.computeIfAbsent(row, (key) -> every(key, this.possible));
	}

	private int every(Row row, int[] facts) {
		return this.circuit.all(row.facts().stream().mapToInt((fact) -> facts[this.index.bit(fact)]));
	}

	int anyHolds(List<Row> rows) {
		return this.circuit.any(rows.stream().mapToInt(this::holds));
	}

	int anyCouldHold(List<Row> rows) {
		return this.circuit.any(rows.stream().mapToInt(this::couldHold));
	}

	/**
	 * A solution in which all of this is true and as many answers as can be are the least
	 * worrying ones, so that those that matter stand out.
	 */
	Optional<Plainest> plainest(int... wanted) {
		Optional<BitSet> solution = this.circuit.solve(wanted);
		if (solution.isEmpty()) {
			return Optional.empty();
		}
		BitSet plainest = solution.get();
		int[] assumptions = wanted;
		Set<String> telling = new LinkedHashSet<>();
		for (SymbolicAnswer answer : this.answers.values()) {
			int[] plainer = IntStream.concat(IntStream.of(assumptions), IntStream.of(answer.least())).toArray();
			Optional<BitSet> better = this.circuit.solve(plainer);
			if (better.isPresent()) {
				plainest = better.get();
				assumptions = plainer;
			}
			else {
				telling.add(answer.question.id());
			}
		}
		return Optional.of(new Plainest(plainest, telling));
	}

	/** The answers of a solution to every question that is asked in it. */
	Answers in(BitSet solution) {
		Answers given = Answers.none();
		for (SymbolicAnswer answer : this.answers.values()) {
			if (Circuit.isTrue(shown(answer.question.id()), solution)) {
				given = given.with(answer.question.id(), answer.in(solution));
			}
		}
		return given;
	}

	/** Literals that together say that the answers are these. */
	IntStream is(Answers given) {
		return given.byQuestion()
			.entrySet()
			.stream()
			.flatMapToInt((entry) -> answer(entry.getKey()).is(entry.getValue()));
	}

	/**
	 * A solution, and the ids of the questions whose answers could not be plainer in it.
	 */
	record Plainest(BitSet solution, Set<String> telling) {
	}

}
