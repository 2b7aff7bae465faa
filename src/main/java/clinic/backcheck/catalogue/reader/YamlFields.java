package clinic.backcheck.catalogue.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a thing in a file. What is missing or wrong is reported and reads as
 * something harmless, which nobody gets to see because the file is refused.
 */
final class YamlFields {

	private final YamlValue owner;

	private final Map<String, YamlValue> values;

	YamlFields(YamlValue owner, Map<String, YamlValue> values) {
		this.owner = owner;
		this.values = values;
	}

	/** Refuses every property but these. */
	YamlFields allow(String... names) {
		List<String> known = List.of(names);
		this.values.forEach((name, value) -> {
			if (!known.contains(name)) {
				value.problem("the property '%s' is unknown here".formatted(name),
						"take it out or use one of: " + String.join(", ", known));
			}
		});
		return this;
	}

	YamlValue owner() {
		return this.owner;
	}

	Optional<YamlValue> find(String name) {
		return Optional.ofNullable(this.values.get(name));
	}

	/**
	 * A property, or the whole thing where it is missing: the place to complain about.
	 */
	YamlValue place(String name) {
		return find(name).orElse(this.owner);
	}

	String text(String name) {
		return required(name).map(YamlValue::text).orElse("");
	}

	@Nullable String optionalText(String name) {
		return find(name).map(YamlValue::text).orElse(null);
	}

	String id(String name) {
		return required(name).map(YamlValue::id).orElse("");
	}

	int number(String name) {
		return required(name).map(YamlValue::number).orElse(0);
	}

	@Nullable Integer optionalNumber(String name) {
		return find(name).map(YamlValue::number).orElse(null);
	}

	boolean flag(String name, boolean otherwise) {
		return find(name).map(YamlValue::flag).orElse(otherwise);
	}

	/** A list that may be missing or empty. */
	List<YamlValue> items(String name) {
		return find(name).map(YamlValue::items).orElse(List.of());
	}

	/** A list with at least one entry. */
	List<YamlValue> someItems(String name) {
		Optional<YamlValue> value = required(name);
		List<YamlValue> items = value.map(YamlValue::items).orElse(List.of());
		value.filter((list) -> list.isList() && items.isEmpty())
			.ifPresent((list) -> list.problem("the list '%s' is empty".formatted(name), "give it at least one entry"));
		return items;
	}

	/** A list of ids with at least one entry. */
	List<String> someIds(String name) {
		someItems(name);
		return find(name).filter(YamlValue::isList).map(YamlValue::ids).orElse(List.of());
	}

	/** One of the constants of an enum, written in lower case with hyphens. */
	<E extends Enum<E>> E oneOf(String name, Class<E> type) {
		E[] constants = type.getEnumConstants();
		return required(name).flatMap((value) -> constant(value, constants)).orElse(constants[0]);
	}

	<E extends Enum<E>> E oneOf(String name, Class<E> type, E otherwise) {
		return find(name).flatMap((value) -> constant(value, type.getEnumConstants())).orElse(otherwise);
	}

	/** Constants in a list that may be missing or empty. */
	<E extends Enum<E>> List<E> anyOf(String name, Class<E> type) {
		return items(name).stream().flatMap((value) -> constant(value, type.getEnumConstants()).stream()).toList();
	}

	private static <E extends Enum<E>> Optional<E> constant(YamlValue value, E[] constants) {
		String word = value.text();
		if (word == null) {
			return Optional.empty();
		}
		Optional<E> constant = Arrays.stream(constants).filter((one) -> word(one).equals(word)).findFirst();
		if (constant.isEmpty()) {
			value.problem("'%s' is unknown here".formatted(word),
					"use one of: " + Arrays.stream(constants).map(YamlFields::word).collect(Collectors.joining(", ")));
		}
		return constant;
	}

	/** How files write a constant. */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	Optional<YamlValue> required(String name) {
		Optional<YamlValue> value = find(name);
		if (value.isEmpty() && this.owner.isMap()) {
			this.owner.problem("the property '%s' is missing".formatted(name), "add it");
		}
		return value;
	}

}
