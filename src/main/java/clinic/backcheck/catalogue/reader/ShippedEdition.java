package clinic.backcheck.catalogue.reader;

import java.util.List;

import clinic.backcheck.catalogue.CatalogueProblem;
import clinic.backcheck.catalogue.content.EditionContent;
import clinic.backcheck.rules.Promises;
import clinic.backcheck.rules.Verdict;

/**
 * An edition as it was read from files, without problems and proved.
 *
 * @param promises what it was proved to keep; no part of its content, so that a new
 * promise about old rules needs no new edition
 * @param verdict of the proof
 * @param lineOfNumber where {@code edition.yaml} gives its number
 */
public record ShippedEdition(EditionContent content, Promises promises, Verdict verdict, int lineOfNumber) {

	/** A problem with the number under which this content was to be stored. */
	public CatalogueProblem numberTaken(List<String> differences) {
		return new CatalogueProblem("edition.yaml", this.lineOfNumber,
				"edition %d is in the database already, with other content (%s)".formatted(this.content.number(),
						String.join(", ", differences)),
				"a stored edition never changes: give the changed files a new number, or start on an empty database where nobody has used it yet");
	}

}
