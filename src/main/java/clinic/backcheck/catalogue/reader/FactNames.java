package clinic.backcheck.catalogue.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import clinic.backcheck.rules.Fact;

/** The facts that rows may name, and the page on which each is asked. */
final class FactNames {

	private final Map<String, Owner> byQuestion = new HashMap<>();

	void add(String question, List<String> facts, int page) {
		this.byQuestion.putIfAbsent(question, new Owner(List.copyOf(facts), page));
	}

	/** Whether the question can be named; complains where it cannot. */
	boolean knows(String question, YamlValue place) {
		if (this.byQuestion.containsKey(question)) {
			return true;
		}
		place.problem("there is no question '%s'".formatted(question),
				"correct the name, or define it in questionnaire.yaml");
		return false;
	}

	/** Whether the question owns the fact; complains where it does not. */
	boolean owns(Fact fact, YamlValue place) {
		List<String> facts = owner(fact.question()).facts;
		if (facts.contains(fact.name())) {
			return true;
		}
		place.problem("the question '%s' has no fact '%s'".formatted(fact.question(), fact.name()),
				"use one of: " + String.join(", ", facts));
		return false;
	}

	int page(String question) {
		return owner(question).page;
	}

	private Owner owner(String question) {
		return this.byQuestion.getOrDefault(question, new Owner(List.of(), 0));
	}

	private record Owner(List<String> facts, int page) {
	}

}
