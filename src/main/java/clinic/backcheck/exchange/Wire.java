package clinic.backcheck.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Row;

/** How questions are called and answered over the wire. */
final class Wire {

	private Wire() {
	}

	/** The kind of a question, named as in the files of the catalogue. */
	static String kind(Question question) {
		if (question instanceof Question.Choice) {
			return "choice";
		}
		if (question instanceof Question.Quantity quantity) {
			return quantity.elapsed() ? "elapsed" : "number";
		}
		return "checklist";
	}

	/** Everything that can be answered to a question with options. */
	static List<String> answerable(Question question) {
		var answerable = new ArrayList<String>(options(question));
		if (question instanceof Question.Checklist) {
			answerable.add(AnswerReader.NONE);
		}
		if (question.unsure() != Question.Unsure.NONE) {
			answerable.add(AnswerReader.NOT_SURE);
		}
		return answerable;
	}

	/** The options or items, in order; none for a number. */
	static List<String> options(Question question) {
		if (question instanceof Question.Choice choice) {
			return choice.options();
		}
		return (question instanceof Question.Checklist checklist) ? checklist.items() : List.of();
	}

	/** A row as the facts that it needs of each question. */
	static Map<String, List<String>> row(Row row) {
		var cells = new LinkedHashMap<String, List<String>>();
		for (Fact fact : row.facts()) {
			cells.computeIfAbsent(fact.question(), (question) -> new ArrayList<>()).add(fact.name());
		}
		return cells;
	}

}
