package clinic.backcheck.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.QueryFields;

/**
 * Which cases the list shows, as its URL says.
 *
 * @param urgency only this one; {@code null} for all
 * @param size how many cases a page shows
 * @param after starts after this place; {@code null} at the top
 */
record WorklistFilter(@Nullable Urgency urgency, Show state, Owner owner, boolean overdue, int size,
		@Nullable WorklistPosition after) {

	/** How many cases a page may show; the first goes without saying. */
	static final List<Integer> SIZES = List.of(50, 100, 200);

	/** Everything that is open, from the top. */
	static final WorklistFilter OPEN = new WorklistFilter(null, Show.OPEN, Owner.ANYBODY, false, SIZES.get(0), null);

	/** Reads the parameters of a URL; blank ones count as not given. */
	static Reading read(Map<String, String> parameters) {
		List<String> refused = new ArrayList<>();
		QueryFields fields = new QueryFields(parameters, refused);
		Urgency urgency = fields.read("urgency", (text) -> Wire.read(Urgency.class, text));
		Show state = fields.read("state", (text) -> Wire.read(Show.class, text));
		Owner owner = fields.read("owner", (text) -> Wire.read(Owner.class, text));
		Boolean overdue = fields.read("overdue", (text) -> "yes".equals(text) ? Optional.of(true) : Optional.empty());
		Integer size = fields.read("size",
				(text) -> SIZES.stream().filter((it) -> it.toString().equals(text)).findFirst());
		WorklistPosition after = fields.read("after", WorklistPosition::parse);
		if (!refused.isEmpty()) {
			return new Refused(List.copyOf(refused));
		}
		return new Read(new WorklistFilter(urgency, (state != null) ? state : Show.OPEN,
				(owner != null) ? owner : Owner.ANYBODY, overdue != null, (size != null) ? size : SIZES.get(0), after));
	}

	WorklistFilter withUrgency(@Nullable Urgency only) {
		return new WorklistFilter(only, this.state, this.owner, this.overdue, this.size, null);
	}

	WorklistFilter after(@Nullable WorklistPosition position) {
		return new WorklistFilter(this.urgency, this.state, this.owner, this.overdue, this.size, position);
	}

	/** The address that shows this. */
	String href() {
		return parameters().entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + "=" + parameter.getValue())
			.collect(Collectors.collectingAndThen(Collectors.joining("&"),
					(query) -> query.isEmpty() ? "/staff" : "/staff?" + query));
	}

	/** What the address says, in order; what goes without saying is left out. */
	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (this.urgency != null) {
			parameters.put("urgency", Wire.write(this.urgency));
		}
		if (this.state != Show.OPEN) {
			parameters.put("state", Wire.write(this.state));
		}
		if (this.owner != Owner.ANYBODY) {
			parameters.put("owner", Wire.write(this.owner));
		}
		if (this.overdue) {
			parameters.put("overdue", "yes");
		}
		if (this.size != SIZES.get(0)) {
			parameters.put("size", String.valueOf(this.size));
		}
		if (this.after != null) {
			parameters.put("after", this.after.written());
		}
		return parameters;
	}

	/** States to show. */
	enum Show {

		OPEN, NEW, CLAIMED, CLOSED

	}

	/** Whose cases to show. */
	enum Owner {

		ANYBODY, NOBODY, ME

	}

	/** The outcome of reading. */
	sealed interface Reading {

	}

	/** All of it can be used. */
	record Read(WorklistFilter filter) implements Reading {
	}

	/** Some of it cannot be used. */
	record Refused(List<String> fields) implements Reading {
	}

}
