package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows know no negation, so what an answer gives alone it gives whatever else is
 * answered: the least urgent company is no company at all.
 */
final class FloorsCheck {

	private FloorsCheck() {
	}

	static List<Violation> violations(Assessor assessor, List<Floor> floors) {
		var violations = new ArrayList<Violation>();
		for (Floor floor : floors) {
			FactSet facts = new FactSet(assessor.index().words());
			for (Fact fact : floor.answer().facts()) {
				facts.add(assessor.compiled(fact.question()).established(fact.name()));
			}
			Urgency urgency = assessor.evaluate(facts).raisedUrgency();
			if (!urgency.atLeast(floor.atLeast())) {
				violations.add(
						new Violation(Violation.Property.FLOORS, floor.answer().facts().toString(),
								"must give at least %s but gives %s: add a row that covers it (source %s)"
									.formatted(floor.atLeast(), urgency, floor.source()),
								answersOf(assessor, floor.answer())));
			}
		}
		return violations;
	}

	/** Answers that establish the facts of a row and nothing more worrying. */
	static Answers answersOf(Assessor assessor, Row row) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		for (Fact fact : row.facts()) {
			Question question = assessor.compiled(fact.question()).question;
			answers.merge(fact.question(), answerOf(question, fact.name()), FloorsCheck::both);
		}
		return new Answers(answers);
	}

	private static Answer answerOf(Question question, String name) {
		if (question instanceof Question.Quantity quantity) {
			return quantity.cuts()
				.stream()
				.filter((cut) -> cut.name().equals(name))
				.findFirst()
				.map((cut) -> new Answer.Amount(Math.max(cut.from(), quantity.min())))
				.orElseThrow();
		}
		if (question instanceof Question.Checklist list) {
			return name.equals(Fact.NOT_SURE) ? new Answer.Ticked(Set.of(), true) : new Answer.Ticked(
					Set.of(list.countsAs().getOrDefault(name, Set.of(name)).iterator().next()), false);
		}
		return new Answer.Chosen(name);
	}

	private static Answer both(Answer a, Answer b) {
		if (a instanceof Answer.Ticked first && b instanceof Answer.Ticked second) {
			Set<String> items = new LinkedHashSet<>(first.items());
			items.addAll(second.items());
			return new Answer.Ticked(items, first.notSure() || second.notSure());
		}
		return b;
	}

}
