package clinic.backcheck.questionnaire.journey;

import java.util.List;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Claim;

/**
 * Where the advice comes from: the claim register and every source.
 *
 * @param awaitsReview whether a machine translated the texts and no clinician has looked
 * @param whole counts over all rows
 * @param evidence the sources that are no rows, page by page
 */
record AboutPage(int edition, String clinicalSafetyLead, boolean awaitsReview, Tally whole, List<Section> sections,
		List<List<Cited>> evidence) {

	/**
	 * A section of the documents.
	 *
	 * @param name the last part of its anchor and of the keys of its words
	 */
	record Section(String name, Tally tally, List<Row> rows) {
	}

	/** How many rows were used, changed and refused. */
	record Tally(long used, long changed, long refused) {

		static Tally of(List<Claim> claims) {
			return new Tally(count(claims, Claim.Verdict.USED), count(claims, Claim.Verdict.CHANGED),
					count(claims, Claim.Verdict.REFUSED));
		}

		private static long count(List<Claim> claims, Claim.Verdict verdict) {
			return claims.stream().filter((claim) -> claim.verdict() == verdict).count();
		}

	}

	/**
	 * One row of the documents.
	 *
	 * @param verdict the last part of the keys and classes of a verdict
	 * @param says what the row says
	 * @param why what became of it
	 */
	record Row(String id, String verdict, String says, String why, List<Use> uses, List<Cited> evidence) {
	}

	/** What a row is used in, in a word, and by name. */
	record Use(String kind, List<String> names) {
	}

	/**
	 * A source.
	 *
	 * @param uses what rests on it
	 * @param page which page of the list it is on, from 1
	 */
	record Cited(String id, String title, @Nullable String publisher, @Nullable Integer year, @Nullable String where,
			@Nullable String note, boolean verified, List<String> uses, int page) {
	}

}
