package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two patients who answered everything alike but one question, hidden questions included.
 */
final class TwoPatients {

	final Circuit circuit;

	final SymbolicPatient first;

	final SymbolicPatient second;

	final SymbolicOutcome before;

	final SymbolicOutcome after;

	private final Map<String, Integer> differIn = new HashMap<>();

	TwoPatients(Assessor assessor, Solver solver) {
		this.circuit = new Circuit(solver);
		this.first = new SymbolicPatient(assessor, this.circuit);
		this.second = new SymbolicPatient(assessor, this.circuit);
		this.before = new SymbolicOutcome(assessor.catalogue(), this.first);
		this.after = new SymbolicOutcome(assessor.catalogue(), this.second);
		for (SymbolicAnswer answer : this.first.answers()) {
			int differ = this.circuit.variable();
			this.differIn.put(answer.question.id(), differ);
			literals(answer, this.second.answer(answer.question.id()))
				.forEach((same) -> this.circuit.require(differ, same));
		}
		this.circuit.exactlyOne(this.differIn.values().stream().mapToInt(Integer::intValue).toArray());
	}

	private IntStream literals(SymbolicAnswer one, SymbolicAnswer other) {
		return IntStream.concat(IntStream.of(this.circuit.same(one.notSure, other.notSure)),
				IntStream.range(0, one.parts.size())
					.map((i) -> this.circuit.same(one.parts.get(i).literal(), other.parts.get(i).literal())));
	}

	/** Whether this is the question to which the answers may differ. */
	int differIn(String question) {
		return Objects.requireNonNull(this.differIn.get(question), question);
	}

	/** Whether the answers to this question are really different. */
	int differently(String question) {
		return -this.circuit.all(literals(this.first.answer(question), this.second.answer(question)));
	}

	/**
	 * Whether the second answer is worse than the first: further along the scale, more
	 * items of a list, or the worst there is instead of "not sure".
	 */
	int worsens(String id) {
		SymbolicAnswer from = this.first.answer(id);
		Question question = from.question;
		SymbolicAnswer to = this.second.answer(question.id());
		var ways = new ArrayList<Integer>();
		if (question instanceof Question.Checklist) {
			var more = new ArrayList<Integer>(List.of(this.circuit.same(from.notSure, to.notSure)));
			for (int i = 0; i < from.parts.size(); i++) {
				more.add(this.circuit.any(-from.parts.get(i).literal(), to.parts.get(i).literal()));
			}
			ways.add(this.circuit.all(more.stream().mapToInt(Integer::intValue)));
		}
		else if (question instanceof Question.Choice choice && choice.ordered()) {
			for (int i = 0; i < from.parts.size(); i++) {
				ways.add(this.circuit.all(from.parts.get(i).literal(), this.circuit
					.any(to.parts.subList(i, to.parts.size()).stream().mapToInt(SymbolicAnswer.Part::literal))));
			}
		}
		else {
			return this.circuit.no();
		}
		if (question.unsure() == Question.Unsure.POSSIBLE) {
			ways.add(this.circuit.all(from.notSure, to.worst()));
		}
		return this.circuit.any(ways.stream().mapToInt(Integer::intValue));
	}

	/** A pair of whom all of this is true, the first of the two as plain as can be. */
	Optional<CounterExample> find(int... wanted) {
		return this.first.plainest(wanted)
			.map((found) -> new CounterExample(this.first.in(found.solution()), found.telling(),
					this.second.in(found.solution())));
	}

}
