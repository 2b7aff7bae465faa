package clinic.backcheck.vignettes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessment.Finding;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;

/**
 * Tells what answers establish for certain: the same questionnaire with a red flag for
 * each fact, so that the core itself does the reading.
 */
final class CertainFacts {

	private final Map<String, Fact> facts;

	private final Assessor assessor;

	CertainFacts(Catalogue catalogue) {
		this.facts = catalogue.questions()
			.flatMap((question) -> question.facts().stream().map((name) -> new Fact(question.id(), name)))
			.collect(Collectors.toMap(Fact::toString, Function.identity()));
		this.assessor = Assessor.of(new Catalogue(catalogue.pages(),
				this.facts.entrySet()
					.stream()
					.map((fact) -> new RedFlag(fact.getKey(), "none", List.of(),
							List.of(new RedFlag.FlagRow(Row.of(fact.getValue()), Urgency.ROUTINE))))
					.toList(),
				List.of(), List.of(), List.of(), List.of()));
	}

	Set<Fact> of(Answers answers) {
		return this.assessor.assess(answers)
			.raised()
			.stream()
			.map(Finding::flag)
			.map(this.facts::get)
			.collect(Collectors.toSet());
	}

	/** The questions that these answers lead to. */
	List<String> asked(Answers answers) {
		return this.assessor.walk(answers).questions();
	}

}
