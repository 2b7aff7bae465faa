package clinic.backcheck.words;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import eu.crydee.syllablecounter.SyllableCounter;

/**
 * The Flesch-Kincaid grade of English: the years of school that a text asks for.
 * <p>
 * Sentences and words are those of {@link BreakIterator}. A colon or a semicolon ends no
 * sentence, so that a long list counts as one. Syllables come from the library, corrected
 * where it is wrong about a word that we use ({@code words/syllables.txt}); a number has
 * one for each digit, and capitals that are spelled out ("NHS") one for each letter.
 */
final class Readability {

	private static final SyllableCounter COUNTER = new SyllableCounter();

	private static final Map<String, Integer> CORRECTIONS = WordList.read("syllables.txt")
		.stream()
		.map((line) -> line.split(" ", 2))
		.collect(Collectors.toMap((pair) -> pair[0], (pair) -> Integer.valueOf(pair[1])));

	private static final Set<String> NAMES = Set.copyOf(WordList.read("names.txt"));

	private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}'’]+");

	private Readability() {
	}

	/**
	 * The grade of what is read in one go. Each piece is one sentence at least, whether
	 * it ends with a full stop or not.
	 * @param names whether it is a list to find oneself in, where the names of medicines
	 * and illnesses ({@code words/names.txt}) count as one syllable
	 */
	static double grade(List<String> pieces, boolean names) {
		List<String> words = words(pieces);
		long sentences = pieces.stream().mapToLong((piece) -> sentences(piece).size()).sum();
		int syllables = words.stream().mapToInt((word) -> (names && isName(word)) ? 1 : syllables(word)).sum();
		return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
	}

	/** The words of all pieces, in order. */
	static List<String> words(List<String> pieces) {
		return pieces.stream().flatMap((piece) -> words(piece).stream()).toList();
	}

	private static List<String> words(String text) {
		return parts(BreakIterator.getWordInstance(Locale.UK), text);
	}

	private static List<String> sentences(String text) {
		return parts(BreakIterator.getSentenceInstance(Locale.UK), text);
	}

	private static List<String> parts(BreakIterator iterator, String text) {
		iterator.setText(text);
		List<String> parts = new ArrayList<>();
		int start = iterator.first();
		for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
			String part = text.substring(start, end);
			if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
				parts.add(part);
			}
			start = end;
		}
		return parts;
	}

	/** How many syllables a word has when it is read aloud; one at least. */
	static int syllables(String word) {
		int syllables = PART.matcher(word).results().mapToInt((part) -> syllablesOfPart(part.group())).sum();
		return Math.max(1, syllables);
	}

	private static int syllablesOfPart(String part) {
		if (part.matches("\\d+|\\p{Lu}{2,4}")) {
			return part.length();
		}
		String word = plain(part);
		Integer known = CORRECTIONS.get(word);
		return (known != null) ? known : COUNTER.count(word);
	}

	private static boolean isName(String word) {
		return NAMES.contains(plain(word));
	}

	private static String plain(String word) {
		return word.replace("’", "'").toLowerCase(Locale.ROOT);
	}

}
