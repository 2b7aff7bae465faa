package clinic.backcheck.catalogue;

import java.util.List;

/**
 * What became of one row of the two documents that the product started from.
 *
 * @param id that of the row, which is a source as well
 * @param evidence ids of the sources by which it was judged, never rows themselves
 * @param usedIn nothing where it was refused
 */
public record Claim(String id, Section section, Verdict verdict, List<String> evidence, Uses usedIn) {

	public Claim {
		evidence = List.copyOf(evidence);
	}

	/** Whether the source with this id is a row of the two documents. */
	public static boolean isRow(String source) {
		return source.startsWith("A-") || source.startsWith("B-");
	}

	/** Where the row stands: the sections of the first document, then the second. */
	public enum Section {

		INTRODUCTION, CAUSES, SYMPTOMS, SEE_A_DOCTOR, TREATMENTS, HOME_CARE, RECOVERY, SECOND_DOCUMENT

	}

	/** What was decided. */
	public enum Verdict {

		/** As it stands. */
		USED,

		/** A part of it, or with another reason, level or limit. */
		CHANGED,

		/** Not at all: the evidence is against it, or there is none. */
		REFUSED

	}

	/** Where else than in questions, rules and advice a row can be used. */
	public enum Place {

		START_PAGE, TIMELINE

	}

	/** What a row is used in, by id. */
	public record Uses(List<String> questions, List<String> redFlags, List<String> explanations, List<String> advice,
			List<Place> places) {

		/** Not used anywhere. */
		public static final Uses NONE = new Uses(List.of(), List.of(), List.of(), List.of(), List.of());

		public Uses {
			questions = List.copyOf(questions);
			redFlags = List.copyOf(redFlags);
			explanations = List.copyOf(explanations);
			advice = List.copyOf(advice);
			places = List.copyOf(places);
		}

	}

}
