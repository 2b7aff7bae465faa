package clinic.backcheck.catalogue.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.RedFlag.FlagRow;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;

/** Reads {@code red-flags.yaml}, with the groups at its head. */
final class RedFlagReader {

	private final Ids ids;

	private final Groups groups = Groups.in(Kind.GROUP);

	private final RowReader rows;

	private final Map<String, RedFlag> flags = new LinkedHashMap<>();

	RedFlagReader(Ids ids, FactNames facts) {
		this.ids = ids;
		this.rows = new RowReader(facts, this.groups);
	}

	void read(YamlValue root) {
		YamlFields fields = root.fields().allow("groups", "redFlags");
		this.groups.read(fields, this.rows, this.ids);
		fields.someItems("redFlags").forEach(this::readFlag);
	}

	private void readFlag(YamlValue value) {
		YamlFields fields = value.fields().allow("id", "watch", "sources", "rows");
		String id = fields.id("id");
		this.ids.define(Kind.FLAG, id, value);
		List<String> sources = this.ids.referToAll(Kind.SOURCE, fields.someItems("sources"));
		List<FlagRow> flagRows = fields.someItems("rows").stream().flatMap((row) -> flagRows(row).stream()).toList();
		this.flags.putIfAbsent(id, new RedFlag(id, fields.id("watch"), sources, flagRows));
	}

	private List<FlagRow> flagRows(YamlValue value) {
		YamlFields fields = value.fields().allow("urgency", "when", "anyOf", "twoOf", "whenOpen");
		Urgency urgency = fields.oneOf("urgency", Urgency.class);
		Urgency whenOpen = fields.oneOf("whenOpen", Urgency.class, urgency.whenOpen());
		if (!urgency.atLeast(whenOpen)) {
			fields.place("whenOpen")
				.problem("what cannot be ruled out is more urgent than what is certain", "lower whenOpen");
		}
		List<Row> plain = this.rows.rule(fields);
		return plain.stream().map((row) -> new FlagRow(row, urgency, whenOpen)).toList();
	}

	Groups groups() {
		return this.groups;
	}

	Map<String, RedFlag> flags() {
		return this.flags;
	}

}
