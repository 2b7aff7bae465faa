package clinic.backcheck.exchange;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The published questionnaire in one language, as machines read it.
 *
 * @param languages every language that can be asked for
 */
record QuestionnaireDocument(int edition, String name, String language, List<String> languages, List<Page> pages) {

	/** A page; without a title where it asks a single question. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Page(String id, @Nullable String title, @Nullable String part, List<Question> questions) {
	}

	/**
	 * A question.
	 *
	 * @param kind choice, checklist, number or elapsed
	 * @param showWhen asked when any of these rows is possible, always when there is
	 * none; of each question a row names the facts that it needs
	 * @param options from least to most worrying where {@code ordered}; {@code null} for
	 * a number
	 * @param facts the named ranges of a number, which {@code showWhen} may name
	 * @param unit what a number of kind elapsed counts
	 * @param unsure possible, opens or none: what "not-sure" does
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Question(String id, String kind, String text, @Nullable String hint, @Nullable String why, boolean safety,
			String unsure, List<Map<String, List<String>>> showWhen, @Nullable Boolean ordered,
			@Nullable List<Option> options, @Nullable Integer min, @Nullable Integer max, @Nullable String unit,
			@Nullable List<NamedRange> facts) {
	}

	/** An option of a choice, or an item of a checklist. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Option(String id, String text, @Nullable String hint) {
	}

	/**
	 * A named range of a number.
	 *
	 * @param from inclusive; {@code null} where there is no lower end
	 * @param below exclusive; {@code null} where there is no upper end
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record NamedRange(String id, @Nullable Integer from, @Nullable Integer below) {
	}

}
