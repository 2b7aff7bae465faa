package clinic.backcheck.rules;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in the questionnaire. Questions that are not reached yet set
 * nothing, so later pages appear as answers open them.
 *
 * @param pages ids of the pages that are shown, in order
 * @param questions ids of the questions that are shown, in order
 * @param unanswered those of them that have no answer yet
 * @param notCounting ids of questions with an answer that no longer counts, because they
 * are hidden now
 * @param next the first page with an unanswered question; {@code null} when there is none
 */
public record Walk(List<String> pages, List<String> questions, List<String> unanswered, List<String> notCounting,
		@Nullable String next) {

	public Walk {
		pages = List.copyOf(pages);
		questions = List.copyOf(questions);
		unanswered = List.copyOf(unanswered);
		notCounting = List.copyOf(notCounting);
	}

	public boolean finished() {
		return this.next == null;
	}

	/** The page before {@code page} among those that are shown. */
	public Optional<String> before(String page) {
		int position = this.pages.indexOf(page);
		return (position > 0) ? Optional.of(this.pages.get(position - 1)) : Optional.empty();
	}

}
