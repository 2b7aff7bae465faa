package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.Fact;
import org.jspecify.annotations.Nullable;

/** Named lists of facts that rows can mean as "any of these" or "two of these". */
final class Groups {

	private final @Nullable Kind kind;

	private final Map<String, List<Set<Fact>>> members = new HashMap<>();

	private Groups(@Nullable Kind kind) {
		this.kind = kind;
	}

	/** For files in which groups have no meaning. */
	static Groups forbidden() {
		return new Groups(null);
	}

	/** For the file in which groups of this kind are defined. */
	static Groups in(Kind kind) {
		return new Groups(kind);
	}

	/** Reads what stands under {@code groups} at the head of a file. */
	void read(YamlFields file, RowReader rows, Ids ids) {
		file.find("groups").map(YamlValue::entries).orElse(Map.of()).forEach((name, value) -> {
			if (this.kind != null) {
				ids.define(this.kind, name, value);
				this.members.putIfAbsent(name, List.copyOf(group(name, value, rows)));
			}
		});
	}

	private static List<Set<Fact>> group(String name, YamlValue value, RowReader rows) {
		List<Set<Fact>> group = new ArrayList<>();
		for (YamlValue item : value.items()) {
			Set<Fact> member = rows.member(item);
			if (!member.isEmpty() && group.contains(member)) {
				item.problem("the group '%s' has this member twice".formatted(name), "keep one of the two");
			}
			else if (!member.isEmpty()) {
				group.add(member);
			}
		}
		if (value.isList() && value.items().isEmpty()) {
			value.problem("the group '%s' is empty".formatted(name), "give it members or take it out");
		}
		return group;
	}

	Alternatives anyOf(YamlValue name) {
		return new Alternatives(named(name));
	}

	Alternatives twoOf(YamlValue name) {
		List<Set<Fact>> group = named(name);
		if (group.size() == 1) {
			name.problem("a pair needs two members, and the group has one", "use anyOf, or add members to the group");
		}
		return Alternatives.twoOf(group);
	}

	private List<Set<Fact>> named(YamlValue value) {
		if (this.kind == null) {
			value.problem("groups cannot be used in this file", "write the rows out");
			return List.of();
		}
		String name = value.id();
		List<Set<Fact>> group = (name != null) ? this.members.get(name) : List.<Set<Fact>>of();
		if (group == null) {
			value.problem("there is no group '%s'".formatted(name),
					"correct the name, or define it under groups in " + this.kind.file);
			return List.of();
		}
		return group;
	}

}
