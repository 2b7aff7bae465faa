package clinic.backcheck.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * The clinical content without its words: what {@link Assessor} compiles and
 * {@link Checker} proves.
 *
 * @param otherWays pages that show a better way than this questionnaire, without ending
 * it
 */
public record Catalogue(List<Page> pages, List<RedFlag> redFlags, List<Explanation> explanations, List<Advice> advice,
		List<OtherWay> otherWays) {

	public Catalogue {
		pages = List.copyOf(pages);
		redFlags = List.copyOf(redFlags);
		explanations = List.copyOf(explanations);
		advice = List.copyOf(advice);
		otherWays = List.copyOf(otherWays);
	}

	/** All questions in the order in which they are asked. */
	public Stream<Question> questions() {
		return this.pages.stream().flatMap((page) -> page.questions().stream());
	}

	/**
	 * A better way for people for whom this questionnaire was not made.
	 *
	 * @param when shown once, as soon as any of these holds for certain
	 * @param unless not shown while any of these is possible
	 */
	public record OtherWay(String id, List<Row> when, List<Row> unless) {

		public OtherWay {
			when = List.copyOf(when);
			unless = List.copyOf(unless);
		}

	}

}
