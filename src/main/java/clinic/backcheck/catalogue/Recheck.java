package clinic.backcheck.catalogue;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What is asked again at a re-check, and what is compared with last time; what has no
 * question is not compared. Everything else is taken from the earlier check.
 *
 * @param pages at most {@value #MOST_PAGES}, in order
 * @param pain the question for the strength of the pain, a number
 * @param course the question for better, the same or worse, a scale
 * @param function the question for what can be done, a scale
 */
public record Recheck(List<RecheckPage> pages, @Nullable String pain, @Nullable String course,
		@Nullable String function) {

	/** More than this nobody answers who hurts. */
	public static final int MOST_PAGES = 6;

	public Recheck {
		pages = List.copyOf(pages);
	}

	/**
	 * A page of the re-check.
	 *
	 * @param id also the last part of its URL
	 * @param part the part of the journey whose name its answers are listed under
	 * @param questions ids of what is asked of everybody
	 * @param ifRaised ids of what is asked only of those for whom it was a reason last
	 * time, so that no reason outlives its cause
	 * @param ifUnsure ids of what is asked only of those who are not sure about the
	 * emergency list, so that no "no" of last time settles a doubt of today
	 */
	public record RecheckPage(String id, String part, List<String> questions, List<String> ifRaised,
			List<String> ifUnsure) {

		public RecheckPage {
			questions = List.copyOf(questions);
			ifRaised = List.copyOf(ifRaised);
			ifUnsure = List.copyOf(ifUnsure);
		}

		/** All that may be asked on it, in order. */
		public Stream<String> all() {
			return Stream.of(this.questions, this.ifRaised, this.ifUnsure).flatMap(List::stream).distinct();
		}

	}

}
