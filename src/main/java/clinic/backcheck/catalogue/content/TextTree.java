package clinic.backcheck.catalogue.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Texts by the steps of their keys. */
final class TextTree {

	private static final TextTree NOTHING = new TextTree("");

	private final String path;

	private final Map<String, TextTree> branches = new LinkedHashMap<>();

	private @Nullable String words;

	private TextTree(String path) {
		this.path = path;
	}

	static TextTree of(Map<String, String> byKey) {
		TextTree root = new TextTree("");
		byKey.forEach((key, text) -> {
			TextTree branch = root;
			for (String step : key.split("\\.", -1)) {
				String path = branch.path + "." + step;
				branch = branch.branches.computeIfAbsent(step, (name) -> new TextTree(path));
			}
			branch.words = text;
		});
		return root;
	}

	TextTree at(String step) {
		return this.branches.getOrDefault(step, NOTHING);
	}

	@Nullable String optional(String step) {
		return at(step).words;
	}

	String text(String step) {
		String text = at(step).words;
		if (text == null) {
			throw new IllegalStateException("There is no text %s.%s".formatted(this.path, step));
		}
		return text;
	}

	<T> Map<String, T> map(Function<TextTree, T> reading) {
		Map<String, T> map = new LinkedHashMap<>();
		this.branches.forEach((id, branch) -> map.put(id, reading.apply(branch)));
		return Collections.unmodifiableMap(map);
	}

	Map<String, String> words() {
		Map<String, String> map = new LinkedHashMap<>();
		this.branches.forEach((id, branch) -> map.put(id, text(id)));
		return Collections.unmodifiableMap(map);
	}

}
