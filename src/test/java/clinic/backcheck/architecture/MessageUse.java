package clinic.backcheck.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which messages exist and which are asked for. A key that is put together at run time is
 * recognised by its beginning, which ends in a dot.
 */
final class MessageUse {

	/** A key in a template, whole and not put together. */
	private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*\\w)\\s*[({}]");

	private final Set<String> keys;

	private final Pattern mention;

	private final Set<String> mentioned = new LinkedHashSet<>();

	private final Set<String> asked = new TreeSet<>();

	/**
	 * Messages with these keys; the first part of each is the module that it belongs to.
	 */
	MessageUse(Collection<String> keys) {
		this.keys = new TreeSet<>(keys);
		String modules = keys.stream().map((key) -> key.split("\\.", 2)[0]).distinct().collect(Collectors.joining("|"));
		this.mention = Pattern.compile("(?<![\\w./-])(?:" + modules + ")\\.[a-zA-Z][\\w.-]*");
	}

	static MessageUse ofProject() {
		var use = new MessageUse(keys(Code.files(Path.of("src/main/resources/messages"), ".properties")));
		Code.files(Code.TEMPLATES, ".html").forEach((file) -> use.template(Code.text(file)));
		Code.files(Path.of("src/main/java"), ".java").forEach((file) -> use.java(Code.text(file)));
		return use;
	}

	private static Set<String> keys(List<Path> bundles) {
		Properties all = new Properties();
		for (Path bundle : bundles) {
			try {
				all.load(new StringReader(Code.text(bundle)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return all.stringPropertyNames();
	}

	void template(String html) {
		mentions(html);
		Matcher matcher = TEMPLATE_KEY.matcher(html);
		while (matcher.find()) {
			this.asked.add(matcher.group(1));
		}
	}

	void java(String code) {
		mentions(code);
	}

	private void mentions(String text) {
		Matcher matcher = this.mention.matcher(text);
		while (matcher.find()) {
			this.mentioned.add(matcher.group());
		}
	}

	/** Keys that templates ask for and no bundle has. */
	List<String> missing() {
		return this.asked.stream().filter((key) -> !this.keys.contains(key)).toList();
	}

	/** Keys that nobody asks for. */
	List<String> unused() {
		return this.keys.stream()
			.filter((key) -> this.mentioned.stream().noneMatch((text) -> asksFor(text, key)))
			.toList();
	}

	private static boolean asksFor(String mention, String key) {
		boolean beginning = mention.endsWith(".") && mention.indexOf('.') < mention.length() - 1;
		// A message has a twin for helpers, which Words.say asks for by itself.
		return mention.equals(key) || key.equals(mention + ".helper") || (beginning && key.startsWith(mention));
	}

	Set<String> keys() {
		return this.keys;
	}

}
