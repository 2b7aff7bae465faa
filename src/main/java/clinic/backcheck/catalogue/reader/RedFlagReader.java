package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.RedFlag.FlagRow;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;

/** Reads {@code red-flags.yaml}, with the groups at its head. */
final class RedFlagReader {

	private final Ids ids;

	private final Groups groups = Groups.none();

	private final RowReader rows;

	private final Map<String, RedFlag> flags = new LinkedHashMap<>();

	RedFlagReader(Ids ids, FactNames facts) {
		this.ids = ids;
		this.rows = new RowReader(facts, this.groups);
	}

	void read(YamlValue root) {
		YamlFields fields = root.fields().allow("groups", "redFlags");
		fields.find("groups").map(YamlValue::entries).orElse(Map.of()).forEach(this::readGroup);
		fields.someItems("redFlags").forEach(this::readFlag);
	}

	private void readGroup(String name, YamlValue value) {
		this.ids.define(Kind.GROUP, name, value);
		List<Set<Fact>> members = new ArrayList<>();
		for (YamlValue item : value.items()) {
			Set<Fact> member = this.rows.member(item);
			if (!member.isEmpty() && members.contains(member)) {
				item.problem("the group '%s' has this member twice".formatted(name), "keep one of the two");
			}
			else if (!member.isEmpty()) {
				members.add(member);
			}
		}
		if (value.isList() && value.items().isEmpty()) {
			value.problem("the group '%s' is empty".formatted(name), "give it members or take it out");
		}
		this.groups.add(name, members);
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
