package clinic.backcheck.staff;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a guesser knows about somebody: names and addresses as they are written, without
 * their blanks and signs, and in parts.
 */
final class KnownWords {

	private static final int SHORTEST = 3;

	private static final String SIGN = "[^\\p{L}\\p{N}]";

	/** What stands for a letter so that a word does not look like one, and the letter. */
	private static final String DISGUISES = "4@8301!|l5$7+29";

	private static final String LETTERS = "aabeoiiiissttzg";

	private final Set<String> words = new LinkedHashSet<>();

	KnownWords(Collection<String> known) {
		for (String value : known) {
			String plain = plain(value);
			add(value.toLowerCase(Locale.ROOT));
			add(plain);
			add(plain.replaceAll(SIGN, ""));
			add(plain.replaceFirst("@.*", "").replaceAll(SIGN, ""));
			for (String part : plain.split("\\P{L}+", -1)) {
				add(part);
			}
		}
	}

	private void add(String word) {
		if (word.length() >= SHORTEST) {
			this.words.add(word);
		}
	}

	List<String> words() {
		return List.copyOf(this.words);
	}

	/**
	 * What is left of a password without these words, however they are spaced, disguised
	 * or capitalised; the password itself where there is none of them.
	 */
	String without(String password) {
		StringBuilder rest = new StringBuilder(plain(password).replaceAll("[^\\p{L}\\p{N}@!|$+]", ""));
		StringBuilder undisguised = new StringBuilder(undisguised(rest.toString()));
		boolean found = false;
		for (String word : longestFirst()) {
			for (int at = undisguised.indexOf(word); at >= 0; at = undisguised.indexOf(word)) {
				rest.delete(at, at + word.length());
				undisguised.delete(at, at + word.length());
				found = true;
			}
		}
		return found ? rest.toString() : password;
	}

	/** A name may begin with another one. */
	private List<String> longestFirst() {
		return this.words.stream()
			.map((word) -> undisguised(word.replaceAll(SIGN, "")))
			.filter((word) -> word.length() >= SHORTEST)
			.distinct()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
	}

	private static String undisguised(String text) {
		StringBuilder letters = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			int at = DISGUISES.indexOf(text.charAt(i));
			letters.append((at >= 0) ? LETTERS.charAt(at) : text.charAt(i));
		}
		return letters.toString();
	}

	/** In small letters and without accents, which are left out in passwords. */
	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

}
