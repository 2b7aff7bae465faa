package clinic.backcheck.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares the messages of a language with those of English. */
final class Translations {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	/** What is the same in all languages: names, patterns, and arguments alone. */
	private static final Pattern NO_WORDS = Pattern.compile("(?:\\{\\d+}|[^\\p{L}]|BackCheck|yyyy)*");

	private Translations() {
	}

	static Properties read(String text) {
		Properties messages = new Properties();
		try {
			messages.load(new StringReader(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return messages;
	}

	/** What is wrong with a translation, a line each. */
	static List<String> faults(Properties english, Properties translated, Set<String> sameOnPurpose) {
		var faults = new ArrayList<String>();
		Set<String> all = new TreeSet<>(english.stringPropertyNames());
		all.addAll(translated.stringPropertyNames());
		for (String key : all) {
			String from = english.getProperty(key);
			String to = translated.getProperty(key);
			if (to == null) {
				faults.add(key + " is missing");
			}
			else if (from == null) {
				faults.add(key + " is no message in English");
			}
			else {
				compare(key, from, to, sameOnPurpose, faults);
			}
		}
		return faults;
	}

	private static void compare(String key, String from, String to, Set<String> sameOnPurpose, List<String> faults) {
		if (to.isBlank() && !from.isBlank()) {
			faults.add(key + " is empty");
		}
		if (to.equals(from) && !key.contains(".format.") && !NO_WORDS.matcher(from).matches()
				&& !sameOnPurpose.contains(key)) {
			faults.add(key + " is not translated");
		}
		if (!arguments(from).equals(arguments(to))) {
			faults.add(key + " has the arguments " + arguments(to) + " and not " + arguments(from));
		}
		if (arguments(to).isEmpty()) {
			return;
		}
		try {
			new MessageFormat(to);
		}
		catch (IllegalArgumentException ex) {
			faults.add(key + " cannot be read: " + ex.getMessage());
		}
		if (to.replace("''", "").contains("'")) {
			faults.add(key + " has an apostrophe that is not doubled");
		}
	}

	private static Set<String> arguments(String message) {
		return ARGUMENT.matcher(message)
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
