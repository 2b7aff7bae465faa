package clinic.backcheck.catalogue;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Every text of an edition in one language, by id. Placeholders such as
 * {@code {emergency-number}} are still in them: whoever shows a text fills them from the
 * clinic's region.
 */
public record Texts(Map<String, String> parts, Map<String, PageText> pages, Map<String, QuestionText> questions,
		Map<String, FlagText> flags, Map<String, String> watch, Map<String, TitledText> explanations,
		Map<String, AdviceText> advice, Map<String, String> reasons, Map<String, OtherWayText> otherWays,
		Map<String, String> grades, CaudaEquina caudaEquina, Map<String, PictureText> pictures,
		Map<String, ClaimText> claims) {

	/** A page with more than one question has a title of its own. */
	public record PageText(@Nullable String title, @Nullable String lead) {
	}

	/**
	 * The words of a question.
	 *
	 * @param why the answer to "Why we ask this"
	 * @param staff the clinical term, in the first language only
	 * @param helper the question as a helper reads it, where it is private or otherwise
	 * not to be answered for somebody else; {@code null} where the text itself will do
	 * @param options by option id; also {@code not-sure} and {@code none} where the
	 * question words them itself
	 */
	public record QuestionText(String text, @Nullable String hint, @Nullable String why, @Nullable String staff,
			@Nullable HelperText helper, Map<String, OptionText> options) {
	}

	/** A question in words for somebody who answers for the patient. */
	public record HelperText(String text, @Nullable String hint) {
	}

	/**
	 * The words of an option.
	 *
	 * @param staff the clinical term; the text itself where there is none
	 */
	public record OptionText(String text, @Nullable String staff, @Nullable String hint) {
	}

	/**
	 * The words of a red flag.
	 *
	 * @param staff the clinical term, in the first language only
	 * @param why why it matters, said to patients
	 */
	public record FlagText(String name, @Nullable String staff, String why) {
	}

	public record TitledText(String title, String text) {
	}

	public record AdviceText(String title, String text, @Nullable String duration) {
	}

	/**
	 * The words of a page that shows a better way.
	 *
	 * @param goOn the words of the way that continues all the same
	 */
	public record OtherWayText(String title, String text, String goOn) {
	}

	/**
	 * The words of a drawing.
	 *
	 * @param alt what it shows, for those who do not see it
	 */
	public record PictureText(String title, String alt) {
	}

	/**
	 * The words of a row of the two documents.
	 *
	 * @param says what the row says, in our words
	 * @param why why it was used, changed or refused
	 * @param staff the same in clinical terms, in the first language only
	 */
	public record ClaimText(String says, String why, @Nullable String staff) {
	}

	/** The signs that are printed on every result. */
	public record CaudaEquina(String title, List<String> items) {
	}

}
