package clinic.backcheck.authoring;

import java.util.List;

/** The claim register of an edition in clinical terms. */
record ClaimsPage(int edition, String name, List<Section> sections) {

	/**
	 * A section of the documents.
	 *
	 * @param name the last part of its anchor and of the key of its word
	 */
	record Section(String name, List<Row> rows) {
	}

	/**
	 * One row of the documents.
	 *
	 * @param verdict the last part of the keys and classes of a verdict
	 * @param says what the row says, in our words
	 * @param why what became of it, in clinical terms
	 */
	record Row(String id, String verdict, String says, String why, List<Use> uses, List<Cited> evidence) {
	}

	/**
	 * What a row is used in.
	 *
	 * @param kind the last part of the key of its word
	 */
	record Use(String kind, List<String> names) {
	}

	/** A source by which a row was judged. */
	record Cited(String text, boolean verified) {
	}

}
