package clinic.backcheck.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is asked. A question owns its facts; nobody else can set them.
 */
public sealed interface Question {

	String id();

	/** Whether "not sure" must never end in self-care. */
	boolean safety();

	Unsure unsure();

	/** The facts that count as given, for certain, when the answer is "not sure". */
	Set<String> unsureAs();

	/** The gates: asked when any of them is possible, always when there are none. */
	List<Row> showWhen();

	/** The names of the facts that this question owns, each once. */
	List<String> facts();

	/** What "not sure" does. */
	enum Unsure {

		/** It cannot be answered. */
		NONE,

		/** Every fact of the question becomes possible. */
		POSSIBLE,

		/**
		 * It sets the fact {@link Fact#NOT_SURE}, which opens questions that ask one by
		 * one.
		 */
		OPENS

	}

	/**
	 * One of several options.
	 *
	 * @param ordered whether options run from least to most worrying, so that an answer
	 * also sets the facts of the less worrying ones
	 */
	record Choice(String id, boolean safety, Unsure unsure, Set<String> unsureAs, List<Row> showWhen, boolean ordered,
			List<String> options) implements Question {

		public Choice {
			unsureAs = Set.copyOf(unsureAs);
			showWhen = List.copyOf(showWhen);
			options = List.copyOf(options);
		}

		@Override
		public List<String> facts() {
			return this.options;
		}

	}

	/**
	 * Any number of items, none included.
	 *
	 * @param countsAs facts that stand for several items, each with those items: a tick
	 * of one of them establishes the fact too, so that rows can name blood thinners and
	 * people their tablets
	 */
	record Checklist(String id, boolean safety, Unsure unsure, Set<String> unsureAs, List<Row> showWhen,
			List<String> items, Map<String, Set<String>> countsAs) implements Question {

		public Checklist {
			unsureAs = Set.copyOf(unsureAs);
			showWhen = List.copyOf(showWhen);
			items = List.copyOf(items);
			countsAs = Collections.unmodifiableMap(new LinkedHashMap<>(countsAs));
		}

		@Override
		public List<String> facts() {
			Stream<String> own = Stream.concat(this.items.stream(), this.countsAs.keySet().stream());
			return ((this.unsure == Unsure.OPENS) ? Stream.concat(own, Stream.of(Fact.NOT_SURE)) : own).toList();
		}

		/** The facts that a tick of this item establishes beside its own. */
		public List<String> countsAs(String item) {
			return this.countsAs.entrySet()
				.stream()
				.filter((kind) -> kind.getValue().contains(item))
				.map(Map.Entry::getKey)
				.toList();
		}

	}

	/**
	 * A whole number, or hours gone by, cut into named facts.
	 *
	 * @param elapsed whether the number counts hours since an event, so that the answer
	 * is kept as an instant
	 * @param min the smallest number that can be given
	 * @param max the largest number that can be given
	 */
	record Quantity(String id, boolean safety, Unsure unsure, Set<String> unsureAs, List<Row> showWhen, boolean elapsed,
			int min, int max, List<Cut> cuts) implements Question {

		public Quantity {
			unsureAs = Set.copyOf(unsureAs);
			showWhen = List.copyOf(showWhen);
			cuts = List.copyOf(cuts);
		}

		@Override
		public List<String> facts() {
			return this.cuts.stream().map(Cut::name).toList();
		}

	}

	/**
	 * A named range of a number.
	 *
	 * @param from the smallest number inside
	 * @param below the smallest number above, outside
	 */
	record Cut(String name, int from, int below) {

		public boolean contains(int value) {
			return value >= this.from && value < this.below;
		}

	}

}
