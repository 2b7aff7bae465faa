package clinic.backcheck.catalogue.reader;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code countsAs}: which items of a checklist are of one kind, such as the names
 * of all blood thinners.
 */
final class KindsOfItem {

	private KindsOfItem() {
	}

	static Map<String, Set<String>> read(YamlFields question, List<String> items) {
		Map<String, Set<String>> kinds = new LinkedHashMap<>();
		Set<String> taken = new LinkedHashSet<>();
		question.find("countsAs").ifPresent((value) -> value.entries().forEach((kind, members) -> {
			if (items.contains(kind)) {
				members.problem("'%s' is an option already".formatted(kind), "name the kind differently");
			}
			Set<String> ids = new LinkedHashSet<>(members.ids());
			if (ids.isEmpty()) {
				members.problem("nothing counts as '%s'".formatted(kind), "name at least one option");
			}
			for (String item : ids) {
				if (!items.contains(item)) {
					members.problem("there is no option '%s'".formatted(item),
							"use one of: " + String.join(", ", items));
				}
				else if (!taken.add(item)) {
					members.problem("'%s' counts as two things".formatted(item), "keep it in one of them");
				}
			}
			kinds.put(kind, ids);
		}));
		return kinds;
	}

}
