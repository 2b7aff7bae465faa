package clinic.backcheck.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Words in free text that staff should not miss, such as "numb" or "blood". They are
 * beginnings of words in all languages of the product, can only raise attention, and
 * never touch the level: nothing that a patient writes makes a case look safer.
 */
final class WatchWords {

	private final Pattern words;

	WatchWords(Say say) {
		this.words = Pattern.compile(
				Arrays.stream(say.text("worklist.watch-words").split(","))
					.map(String::strip)
					.map(Pattern::quote)
					.collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}])(?:[وبلف]?(?:ال)?)(?:", ")[\\p{L}\\p{M}]*")),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** The text in pieces, those that call for attention marked. */
	List<Piece> pieces(@Nullable String text) {
		List<Piece> pieces = new ArrayList<>();
		if (text == null || text.isBlank()) {
			return pieces;
		}
		Matcher found = this.words.matcher(text);
		int from = 0;
		while (found.find()) {
			if (found.start() > from) {
				pieces.add(new Piece(text.substring(from, found.start()), false));
			}
			pieces.add(new Piece(found.group(), true));
			from = found.end();
		}
		if (from < text.length()) {
			pieces.add(new Piece(text.substring(from), false));
		}
		return pieces;
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
