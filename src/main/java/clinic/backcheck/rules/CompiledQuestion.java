package clinic.backcheck.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A question with the bits that each of its answers sets.
 */
final class CompiledQuestion {

	final Question question;

	private final @Nullable RowTable gates;

	/** What a choice of this option, or a tick of this item, establishes. */
	private final Map<String, long[]> established = new HashMap<>();

	private final long[] unsureCertain;

	private final long[] unsurePossible;

	private final FactIndex index;

	CompiledQuestion(FactIndex index, Question question) {
		this.index = index;
		this.question = question;
		this.gates = question.showWhen().isEmpty() ? null : new RowTable(index, question.showWhen());
		List<String> names = question.facts();
		boolean scale = question instanceof Question.Choice choice && choice.ordered();
		for (int i = 0; i < names.size(); i++) {
			this.established.put(names.get(i), mask(scale ? names.subList(0, i + 1) : List.of(names.get(i))));
		}
		if (question instanceof Question.Checklist list) {
			list.items().forEach((item) -> Bits.addAll(established(item), mask(list.countsAs(item))));
		}
		boolean opens = question.unsure() == Question.Unsure.OPENS;
		this.unsureCertain = opens ? mask(List.of(Fact.NOT_SURE)) : index.mask(List.of());
		this.unsurePossible = opens ? this.unsureCertain : mask(names);
		for (String fact : question.unsureAs()) {
			Bits.addAll(this.unsureCertain, established(fact));
		}
	}

	private long[] mask(List<String> names) {
		return this.index.mask(names.stream().map((name) -> new Fact(this.question.id(), name)).toList());
	}

	long[] established(String name) {
		long[] mask = this.established.get(name);
		if (mask == null) {
			throw new IllegalArgumentException(
					"The question '%s' has no option of that name".formatted(this.question.id()));
		}
		return mask;
	}

	/** Whether the question is asked, given what earlier questions made possible. */
	boolean shown(long[] possible) {
		return this.gates == null || this.gates.anyWithin(possible);
	}

	/** Adds what the answer establishes. */
	void establish(Answer answer, FactSet facts) {
		if (answer instanceof Answer.NotSure) {
			establishUnsure(facts);
		}
		else if (answer instanceof Answer.Chosen chosen) {
			facts.add(established(chosen.option()));
		}
		else if (answer instanceof Answer.Ticked ticked) {
			ticked.items().forEach((item) -> facts.add(established(item)));
			if (ticked.notSure()) {
				establishUnsure(facts);
			}
		}
		else if (answer instanceof Answer.Amount amount && this.question instanceof Question.Quantity quantity) {
			quantity.cuts()
				.stream()
				.filter((cut) -> cut.contains(amount.value()))
				.forEach((cut) -> facts.add(established(cut.name())));
		}
		else {
			throw new IllegalArgumentException(
					"The question '%s' cannot take an answer of that kind".formatted(this.question.id()));
		}
	}

	void establishUnsure(FactSet facts) {
		facts.add(this.unsureCertain);
		facts.addPossible(this.unsurePossible);
	}

}
