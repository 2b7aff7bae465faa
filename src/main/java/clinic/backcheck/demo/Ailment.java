package clinic.backcheck.demo;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.Row;

/**
 * What somebody has: the facts of one row of one red flag, with what opens the questions
 * that own them.
 *
 * @param byQuestion names of facts by question
 */
record Ailment(Map<String, Set<String>> byQuestion) {

	static final Ailment NONE = new Ailment(Map.of());

	/** Some row of some flag. */
	static Ailment any(Assessor assessor, SplittableRandom random) {
		List<RedFlag> flags = assessor.catalogue().redFlags();
		return of(assessor, flags.get(random.nextInt(flags.size())), random);
	}

	/** Some row of this flag. */
	static Ailment of(Assessor assessor, RedFlag flag, SplittableRandom random) {
		Map<String, Set<String>> facts = new LinkedHashMap<>();
		add(assessor, flag.rows().get(random.nextInt(flag.rows().size())).row(), facts, random);
		return new Ailment(facts);
	}

	private static void add(Assessor assessor, Row row, Map<String, Set<String>> facts, SplittableRandom random) {
		for (Fact fact : row.facts()) {
			facts.computeIfAbsent(fact.question(), (question) -> new LinkedHashSet<>()).add(fact.name());
			List<Row> gates = assessor.question(fact.question()).map(Question::showWhen).orElseThrow();
			if (!gates.isEmpty() && gates.stream().noneMatch((gate) -> open(gate, facts))) {
				add(assessor, gates.get(random.nextInt(gates.size())), facts, random);
			}
		}
	}

	private static boolean open(Row gate, Map<String, Set<String>> facts) {
		return gate.facts()
			.stream()
			.allMatch((fact) -> facts.getOrDefault(fact.question(), Set.of()).contains(fact.name()));
	}

	/** The facts that the answer to a question has to establish; often none. */
	Set<String> facts(String question) {
		return this.byQuestion.getOrDefault(question, Set.of());
	}

}
