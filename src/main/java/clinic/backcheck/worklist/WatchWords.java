package clinic.backcheck.worklist;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Words in free text that staff should not miss, such as "numb" or "blood". They are
 * beginnings of words in all languages of the product, with or without diacritics, can
 * only raise attention, and never touch the level: nothing that a patient writes makes a
 * case look safer.
 */
final class WatchWords {

	private final Pattern words;

	WatchWords(Say say) {
		this.words = Pattern.compile(
				Arrays.stream(plain(say.text("worklist.watch-words")).split(","))
					.map(String::strip)
					.map(Pattern::quote)
					.collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}])(?:[وبلف]?(?:ال)?)(?:", ")[\\p{L}\\p{M}]*")),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** The text in pieces, those that call for attention marked. */
	List<Piece> pieces(@Nullable String written) {
		List<Piece> pieces = new ArrayList<>();
		if (written == null || written.isBlank()) {
			return pieces;
		}
		String text = Normalizer.normalize(written, Normalizer.Form.NFC);
		Matcher found = this.words.matcher(plain(text));
		int from = 0;
		while (found.find()) {
			if (found.start() > from) {
				pieces.add(new Piece(text.substring(from, found.start()), false));
			}
			pieces.add(new Piece(text.substring(found.start(), found.end()), true));
			from = found.end();
		}
		if (from < text.length()) {
			pieces.add(new Piece(text.substring(from), false));
		}
		return pieces;
	}

	/**
	 * Without diacritics, which many leave out, and as long as before: letter by letter.
	 */
	private static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.chars()
			.forEach((letter) -> plain
				.append(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).charAt(0)));
		return plain.toString();
	}

	/** The words of a text that call for attention, each once. */
	List<String> found(@Nullable String text) {
		return pieces(text).stream().filter(Piece::watch).map(Piece::text).distinct().toList();
	}

	/**
	 * A part of a text.
	 *
	 * @param watch whether it calls for attention
	 */
	record Piece(String text, boolean watch) {

		@Override
		public String toString() {
			return "Piece[...]";
		}

	}

}
