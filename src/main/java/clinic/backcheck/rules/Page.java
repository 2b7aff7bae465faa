package clinic.backcheck.rules;

import java.util.List;

/**
 * Questions that are asked together. A page is shown when one of its questions is.
 *
 * @param id also the last part of its URL
 * @param part the part of the journey it belongs to
 */
public record Page(String id, String part, List<Question> questions) {

	public Page {
		questions = List.copyOf(questions);
	}

}
