package clinic.backcheck.catalogue.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import clinic.backcheck.rules.Fact;
import org.jspecify.annotations.Nullable;

/** Named lists of facts that rows can mean as "any of these" or "two of these". */
final class Groups {

	private final @Nullable Map<String, List<Set<Fact>>> members;

	private Groups(@Nullable Map<String, List<Set<Fact>>> members) {
		this.members = members;
	}

	/** For files in which groups have no meaning. */
	static Groups forbidden() {
		return new Groups(null);
	}

	static Groups none() {
		return new Groups(new HashMap<>());
	}

	void add(String name, List<Set<Fact>> group) {
		if (this.members != null) {
			this.members.putIfAbsent(name, List.copyOf(group));
		}
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
		if (this.members == null) {
			value.problem("groups cannot be used in this file", "write the rows out");
			return List.of();
		}
		String name = value.id();
		List<Set<Fact>> group = (name != null) ? this.members.get(name) : List.<Set<Fact>>of();
		if (group == null) {
			value.problem("there is no group '%s'".formatted(name),
					"correct the name, or define it under groups in red-flags.yaml");
			return List.of();
		}
		return group;
	}

}
