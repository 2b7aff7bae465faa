package clinic.backcheck.catalogue.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import clinic.backcheck.catalogue.proof.LogicNgSolver;
import clinic.backcheck.catalogue.reader.EvidenceReader.PlacedFloor;
import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Checker;
import clinic.backcheck.rules.CounterExample;
import clinic.backcheck.rules.Promises;
import clinic.backcheck.rules.Verdict;
import clinic.backcheck.rules.Violation;
import clinic.backcheck.rules.Violation.Property;

/**
 * Puts what {@link Checker} finds into problems that say where to look and which answers
 * show it.
 */
final class Prover {

	private final Ids ids;

	private final Problems problems;

	Prover(Ids ids, Problems problems) {
		this.ids = ids;
		this.problems = problems;
	}

	Verdict prove(Catalogue catalogue, Promises promises, List<PlacedFloor> floors) {
		Verdict verdict = Checker.check(catalogue, promises, LogicNgSolver::new);
		for (Violation violation : verdict.violations()) {
			String what = "'%s' %s".formatted(violation.subject(), violation.message());
			String whatToDo = "change the rules until no patient shows it: " + inWords(violation.counterExample());
			place(violation, floors).ifPresentOrElse((place) -> place.problem(what, whatToDo),
					() -> this.problems.add("edition.yaml", 1, what, whatToDo));
		}
		return verdict;
	}

	private Optional<YamlValue> place(Violation violation, List<PlacedFloor> floors) {
		if (violation.property() == Property.FLOORS) {
			return floors.stream()
				.filter((floor) -> floor.floor().answer().facts().toString().equals(violation.subject()))
				.map(PlacedFloor::place)
				.findFirst();
		}
		return Stream.of(Kind.QUESTION, Kind.FLAG, Kind.ADVICE, Kind.EXPLANATION, Kind.OTHER_WAY)
			.flatMap((kind) -> this.ids.place(kind, violation.subject()).stream())
			.findFirst();
	}

	/** Answers by ids, as an author knows them. */
	private static String inWords(CounterExample patient) {
		String answers = patient.tellingAnswers().isEmpty() ? "every question answered in the least worrying way"
				: inWords(patient.tellingAnswers()) + " (and the rest in the least worrying way)";
		return (patient.changed() != null) ? answers + ", and then " + inWords(patient.changedAnswers()) : answers;
	}

	private static String inWords(Map<String, Answer> answers) {
		return answers.entrySet()
			.stream()
			.map((given) -> given.getKey() + ": " + inWords(given.getValue()))
			.collect(Collectors.joining("; "));
	}

	private static String inWords(Answer answer) {
		if (answer instanceof Answer.Chosen chosen) {
			return chosen.option();
		}
		if (answer instanceof Answer.Amount amount) {
			return String.valueOf(amount.value());
		}
		if (answer instanceof Answer.Ticked ticked && !(ticked.items().isEmpty() && ticked.notSure())) {
			return ticked.items().isEmpty() ? "none of these" : String.join(" and ", ticked.items());
		}
		return "not sure";
	}

}
