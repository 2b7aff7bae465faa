package clinic.backcheck.catalogue.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import clinic.backcheck.catalogue.reader.EvidenceReader.PlacedFloor;
import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Checker;
import clinic.backcheck.rules.Violation;
import clinic.backcheck.rules.Violation.Property;

/**
 * Puts what {@link Checker} finds into problems that say where to look and which answers
 * show it.
 */
final class Proof {

	private final Ids ids;

	private final Problems problems;

	Proof(Ids ids, Problems problems) {
		this.ids = ids;
		this.problems = problems;
	}

	void prove(Catalogue catalogue, List<PlacedFloor> floors) {
		List<Violation> violations = Checker.check(catalogue, floors.stream().map(PlacedFloor::floor).toList());
		for (Violation violation : violations) {
			String what = "'%s' %s".formatted(violation.subject(), violation.message());
			String whatToDo = "change the rules until this no longer happens: " + inWords(violation.counterExample());
			place(violation, floors).ifPresentOrElse((place) -> place.problem(what, whatToDo),
					() -> this.problems.add("questionnaire.yaml", 1, what, whatToDo));
		}
	}

	private Optional<YamlValue> place(Violation violation, List<PlacedFloor> floors) {
		if (violation.property() == Property.FLOORS) {
			return floors.stream()
				.filter((floor) -> floor.floor().answer().facts().toString().equals(violation.subject()))
				.map(PlacedFloor::place)
				.findFirst();
		}
		return Stream.of(Kind.QUESTION, Kind.ADVICE, Kind.EXPLANATION)
			.flatMap((kind) -> this.ids.place(kind, violation.subject()).stream())
			.findFirst();
	}

	/** Answers by ids, as an author knows them. */
	private static String inWords(Answers answers) {
		return answers.byQuestion().isEmpty() ? "every question answered in the least worrying way"
				: answers.byQuestion()
					.entrySet()
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
