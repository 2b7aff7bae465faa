package clinic.backcheck.catalogue.reader;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Advice.Bar;
import clinic.backcheck.rules.Explanation;
import clinic.backcheck.rules.Grade;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;
import org.jspecify.annotations.Nullable;

/** Reads {@code explanations.yaml} and {@code advice.yaml}. */
final class ClaimReader {

	private final Ids ids;

	private final RowReader rows;

	private final Map<String, RedFlag> flags;

	ClaimReader(Ids ids, RowReader rows, Map<String, RedFlag> flags) {
		this.ids = ids;
		this.rows = rows;
		this.flags = flags;
	}

	List<Explanation> explanations(YamlValue root) {
		return root.items().stream().map(this::explanation).toList();
	}

	List<Advice> advice(YamlValue root) {
		return root.items().stream().map(this::oneAdvice).toList();
	}

	private Explanation explanation(YamlValue value) {
		YamlFields fields = value.fields().allow("id", "upTo", "when", "unless", "unlessFlags", "grade", "sources");
		String id = fields.id("id");
		this.ids.define(Kind.EXPLANATION, id, value);
		Urgency upTo = fields.oneOf("upTo", Urgency.class);
		if (upTo == Urgency.EMERGENCY) {
			fields.place("upTo")
				.problem("the explanation '%s' would be given in an emergency".formatted(id),
						"lower upTo: in an emergency nobody is told what else it may be");
		}
		List<Row> unless = new ArrayList<>();
		for (YamlValue rule : fields.items("unless")) {
			unless.addAll(this.rows.rule(rule.fields().allow("when", "anyOf", "twoOf")));
		}
		barring(fields).forEach((flag) -> flag.rows().forEach((row) -> unless.add(row.row())));
		return new Explanation(id, upTo, when(fields), unless, fields.oneOf("grade", Grade.class), sources(fields));
	}

	private Advice oneAdvice(YamlValue value) {
		YamlFields fields = value.fields()
			.allow("id", "kind", "upTo", "when", "unless", "unlessFlags", "alternative", "grade", "sources", "review",
					"pictures");
		String id = fields.id("id");
		this.ids.define(Kind.ADVICE, id, value);
		Advice advice = new Advice(id, fields.oneOf("kind", Advice.Kind.class), fields.oneOf("upTo", Urgency.class),
				when(fields), bars(fields), alternative(fields, id), fields.oneOf("grade", Grade.class),
				sources(fields), review(fields), fields.find("pictures").map(YamlValue::ids).orElse(List.of()));
		if (advice.upTo() == Urgency.EMERGENCY && advice.kind() != Advice.Kind.GET_HELP) {
			fields.place("upTo")
				.problem("the advice '%s' would be given in an emergency".formatted(id),
						"lower upTo: in an emergency there is only get-help");
		}
		if (advice.grade() == Grade.UNSUPPORTED) {
			fields.place("grade")
				.problem("the advice '%s' is unsupported".formatted(id),
						"take it out, or grade it by what it really says: nothing unsupported is advised");
		}
		return advice;
	}

	private List<Row> when(YamlFields fields) {
		fields.find("when")
			.filter((value) -> value.isList() && value.items().isEmpty())
			.ifPresent((value) -> value.problem("the list 'when' is empty", "take it out where it is meant always"));
		return this.rows.list(fields.items("when"));
	}

	private List<Bar> bars(YamlFields fields) {
		List<Bar> bars = new ArrayList<>();
		for (YamlValue rule : fields.items("unless")) {
			YamlFields bar = rule.fields().allow("when", "anyOf", "twoOf", "reason");
			String reason = bar.id("reason");
			this.rows.rule(bar).forEach((row) -> bars.add(new Bar(row, reason, false)));
		}
		barring(fields).forEach((flag) -> flag.rows().forEach((row) -> bars.add(new Bar(row.row(), flag.id(), true))));
		return bars;
	}

	/** The flags any row of which bars. */
	private List<RedFlag> barring(YamlFields fields) {
		return this.ids.referToAll(Kind.FLAG, fields.items("unlessFlags"))
			.stream()
			.filter(this.flags::containsKey)
			.map(this.flags::get)
			.toList();
	}

	private @Nullable String alternative(YamlFields fields, String id) {
		String alternative = fields.optionalText("alternative");
		if (alternative != null) {
			this.ids.refer(Kind.ADVICE, alternative, fields.place("alternative"));
			if (alternative.equals(id)) {
				fields.place("alternative").problem("names itself", "name other advice, or take it out");
			}
		}
		return alternative;
	}

	private List<String> sources(YamlFields fields) {
		return this.ids.referToAll(Kind.SOURCE, fields.someItems("sources"));
	}

	private static String review(YamlFields fields) {
		String review = fields.text("review");
		try {
			return review.isEmpty() ? review : YearMonth.parse(review).toString();
		}
		catch (DateTimeException ex) {
			fields.place("review").problem("'%s' is no year and month".formatted(review), "write it like 2027-11");
			return review;
		}
	}

}
