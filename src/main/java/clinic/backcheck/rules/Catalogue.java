package clinic.backcheck.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The clinical content without its words: what {@link Assessor} compiles and
 * {@link Checker} proves.
 *
 * @param otherWays pages that show a better way than this questionnaire, without ending
 * it
 * @param contradictions answers that do not fit together
 */
public record Catalogue(List<Page> pages, List<RedFlag> redFlags, List<Explanation> explanations, List<Advice> advice,
		List<OtherWay> otherWays, List<Contradiction> contradictions) {

	public Catalogue {
		pages = List.copyOf(pages);
		redFlags = List.copyOf(redFlags);
		explanations = List.copyOf(explanations);
		advice = List.copyOf(advice);
		otherWays = List.copyOf(otherWays);
		contradictions = List.copyOf(contradictions);
	}

	/** All questions in the order in which they are asked. */
	public Stream<Question> questions() {
		return this.pages.stream().flatMap((page) -> page.questions().stream());
	}

	/**
	 * Answers that do not fit together. The worse of them counts, because rows know no
	 * negation; staff are told, so that they can ask again.
	 *
	 * @param answers for each question the options, items or cuts of which one was given;
	 * {@code none} for a list with nothing ticked
	 */
	public record Contradiction(String id, Map<String, Set<String>> answers) {

		public Contradiction {
			answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
		}

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
