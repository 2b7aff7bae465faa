package clinic.backcheck.catalogue.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Row;

/** Reads rows and writes their short forms out. */
final class RowReader {

	private static final String ANY_OF = "anyOf";

	private static final String TWO_OF = "twoOf";

	private final FactNames facts;

	private final Groups groups;

	RowReader(FactNames facts, Groups groups) {
		this.facts = facts;
		this.groups = groups;
	}

	/** The rows of a list, one or more for each entry. */
	List<Row> list(List<YamlValue> values) {
		return values.stream().flatMap((value) -> row(value).stream()).toList();
	}

	/** The plain rows that one map of cells stands for. */
	List<Row> row(YamlValue cells) {
		return refuseEmpty(cells, alternatives(cells));
	}

	/** The plain rows of {@code when}, {@code anyOf} and {@code twoOf} together. */
	List<Row> rule(YamlFields rule) {
		Alternatives all = rule.find("when").map(this::alternatives).orElse(Alternatives.NO_CONDITION);
		all = all.and(rule.find(ANY_OF).map(this.groups::anyOf).orElse(Alternatives.NO_CONDITION));
		all = all.and(rule.find(TWO_OF).map(this.groups::twoOf).orElse(Alternatives.NO_CONDITION));
		return refuseEmpty(rule.owner(), all);
	}

	/** The members of a group; each cell is a fact or several that must all hold. */
	Set<Fact> member(YamlValue cells) {
		Set<Fact> member = new LinkedHashSet<>();
		cells.entries().forEach((question, cell) -> {
			if (cell.isMap()) {
				cell.problem("a member of a group cannot have alternatives", "write one member for each");
			}
			else {
				cell(question, cell).ways().forEach(member::addAll);
			}
		});
		if (cells.isMap() && cells.entries().isEmpty()) {
			cells.problem("a member of a group is empty", "name a question and a fact, or take it out");
		}
		return member;
	}

	private List<Row> refuseEmpty(YamlValue place, Alternatives alternatives) {
		if (alternatives.ways().stream().anyMatch(Set::isEmpty)) {
			place.problem("a row has no cells", "name at least one question and fact, or take it out");
		}
		return alternatives.rows();
	}

	private Alternatives alternatives(YamlValue cells) {
		if (!cells.isMap()) {
			cells.entries();
			return Alternatives.NONE;
		}
		Alternatives all = Alternatives.NO_CONDITION;
		for (var entry : cells.entries().entrySet()) {
			all = all.and(switch (entry.getKey()) {
				case ANY_OF -> this.groups.anyOf(entry.getValue());
				case TWO_OF -> this.groups.twoOf(entry.getValue());
				default -> cell(entry.getKey(), entry.getValue());
			});
		}
		return all;
	}

	private Alternatives cell(String question, YamlValue cell) {
		if (!this.facts.knows(question, cell)) {
			return Alternatives.NONE;
		}
		if (cell.isMap()) {
			YamlFields fields = cell.fields().allow(ANY_OF);
			return Alternatives.anyOf(facts(question, fields.someItems(ANY_OF)));
		}
		if (!cell.isList()) {
			return Alternatives.allOf(facts(question, List.of(cell)));
		}
		if (cell.items().isEmpty()) {
			cell.problem("a cell names no fact", "name at least one fact of the question");
			return Alternatives.NONE;
		}
		return Alternatives.allOf(facts(question, cell.items()));
	}

	private Set<Fact> facts(String question, List<YamlValue> names) {
		Set<Fact> facts = new LinkedHashSet<>();
		for (YamlValue name : names) {
			String id = name.id();
			if (id != null) {
				Fact fact = new Fact(question, id);
				if (this.facts.owns(fact, name) && !facts.add(fact)) {
					name.problem("names '%s' twice".formatted(id), "keep one of the two");
				}
			}
		}
		return facts;
	}

}
