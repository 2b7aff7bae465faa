package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import clinic.backcheck.catalogue.BodyMap;

/**
 * Reads {@code bodyMap}: which questions are shown as a drawing, and what a mark on it
 * means. The drawing and the options must know the same places: a region that nobody can
 * tick would be a lie, and an option without a place could not be found on the picture.
 */
final class BodyMapReader {

	private final Map<String, BodyMap.Mark> marks = new LinkedHashMap<>();

	void read(QuestionDraft question) {
		question.fields().find("bodyMap").ifPresent((value) -> {
			this.marks.put(question.id(), question.fields().oneOf("bodyMap", BodyMap.Mark.class));
			List<String> undrawn = new ArrayList<>(question.names());
			undrawn.removeAll(BodyMap.regions());
			undrawn.removeAll(BodyMap.BESIDE);
			undrawn.forEach((option) -> value.problem(
					"the body map of '%s' has no region '%s'".formatted(question.id(), option),
					"use one of: " + String.join(", ", BodyMap.regions())));
			List<String> missing = new ArrayList<>(BodyMap.regions());
			missing.removeAll(question.names());
			missing.forEach((region) -> value.problem(
					"the region '%s' is drawn, and '%s' has no such option".formatted(region, question.id()),
					"add it to the options"));
		});
	}

	/** What a mark means, by question. */
	Map<String, BodyMap.Mark> marks() {
		return this.marks;
	}

}
