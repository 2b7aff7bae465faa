package clinic.backcheck.catalogue.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Question.Cut;
import clinic.backcheck.rules.Question.Unsure;
import clinic.backcheck.rules.Row;

/**
 * A question as far as it can be read before the facts of all questions, which its gates
 * may name, are known.
 *
 * @param names its options, items or cuts
 * @param countsAs facts that stand for several items, each with those items
 */
record QuestionDraft(YamlFields fields, Kind kind, String id, boolean safety, Unsure unsure, Set<String> unsureAs,
		List<String> names, Map<String, Set<String>> countsAs, List<Cut> cuts) {

	static QuestionDraft read(YamlValue value) {
		YamlFields fields = value.fields();
		Kind kind = fields.oneOf("kind", Kind.class);
		fields.allow(kind.properties());
		List<Cut> cuts = kind.isQuantity() ? CutReader.cuts(fields) : List.of();
		List<String> names = kind.isQuantity() ? cuts.stream().map(Cut::name).toList() : fields.someIds("options");
		Unsure unsure = fields.oneOf("unsure", Unsure.class, Unsure.POSSIBLE);
		QuestionDraft draft = new QuestionDraft(fields, kind, fields.id("id"), fields.flag("safety", false), unsure,
				new LinkedHashSet<>(fields.find("unsureAs").map(YamlValue::ids).orElse(List.of())), names,
				KindsOfItem.read(fields, names), cuts);
		draft.check();
		return draft;
	}

	private void check() {
		for (String reserved : List.of(Fact.NOT_SURE, "none")) {
			if (this.names.contains(reserved)) {
				this.fields.place(this.kind.isQuantity() ? "facts" : "options")
					.problem("'%s' cannot be an option of its own".formatted(reserved),
							"take it out: it is offered by itself");
			}
		}
		if (this.kind == Kind.CHOICE && this.names.size() == 1) {
			this.fields.place("options").problem("a choice has only one option", "add another one");
		}
		if (this.unsure == Unsure.OPENS && this.kind != Kind.CHECKLIST) {
			this.fields.place("unsure").problem("only a checklist can open questions", "use possible or none");
		}
		for (String fact : this.unsureAs) {
			if (!facts().contains(fact)) {
				this.fields.place("unsureAs")
					.problem("the question '%s' has no fact '%s'".formatted(this.id, fact),
							"use one of: " + String.join(", ", facts()));
			}
		}
		if (!this.unsureAs.isEmpty() && this.unsure == Unsure.NONE) {
			this.fields.place("unsureAs")
				.problem("\"not sure\" is not offered here and counts as nothing",
						"take out unsureAs, or unsure: none");
		}
	}

	/** What rows may name. */
	List<String> facts() {
		Stream<String> own = Stream.concat(this.names.stream(), this.countsAs.keySet().stream());
		return ((this.unsure == Unsure.OPENS) ? Stream.concat(own, Stream.of(Fact.NOT_SURE)) : own).toList();
	}

	Question question(List<Row> gates) {
		return switch (this.kind) {
			case CHOICE -> new Question.Choice(this.id, this.safety, this.unsure, this.unsureAs, gates,
					this.fields.flag("ordered", true), this.names);
			case CHECKLIST -> new Question.Checklist(this.id, this.safety, this.unsure, this.unsureAs, gates,
					this.names, this.countsAs);
			case NUMBER, ELAPSED -> new Question.Quantity(this.id, this.safety, this.unsure, this.unsureAs, gates,
					this.kind == Kind.ELAPSED, this.fields.number("min"), this.fields.number("max"), this.cuts);
		};
	}

	/** The kinds of question, with the properties that each may carry. */
	enum Kind {

		CHOICE, CHECKLIST, NUMBER, ELAPSED;

		String[] properties() {
			List<String> own = switch (this) {
				case CHOICE -> List.of("options", "ordered");
				case CHECKLIST -> List.of("options", "countsAs", "bodyMap");
				case NUMBER, ELAPSED -> List.of("min", "max", "facts");
			};
			return Stream.of(List.of("id", "kind", "safety", "showWhen", "unsure", "unsureAs"), own)
				.flatMap(List::stream)
				.toArray(String[]::new);
		}

		boolean isQuantity() {
			return this == NUMBER || this == ELAPSED;
		}

	}

}
