package clinic.backcheck.authoring;

import java.util.List;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.rules.Catalogue;

/** What an edition holds, in figures. */
record EditionPage(int number, String name, String clinicalSafetyLead, List<Count> counts) {

	/**
	 * How many there are of a kind.
	 *
	 * @param kind the last part of the key of its word
	 */
	record Count(String kind, long number) {
	}

	static EditionPage of(Edition edition) {
		Catalogue catalogue = edition.assessor().catalogue();
		return new EditionPage(edition.number(), edition.name(), edition.clinicalSafetyLead(),
				List.of(new Count("pages", catalogue.pages().size()),
						new Count("questions", catalogue.questions().count()),
						new Count("facts",
								catalogue.questions().mapToLong((question) -> question.facts().size()).sum()),
						new Count("flags", catalogue.redFlags().size()),
						new Count("rows", catalogue.redFlags().stream().mapToLong((flag) -> flag.rows().size()).sum()),
						new Count("explanations", catalogue.explanations().size()),
						new Count("advice", catalogue.advice().size()),
						new Count("contradictions", catalogue.contradictions().size()),
						new Count("sources", edition.sources().size()), new Count("claims", edition.claims().size()),
						new Count("languages", edition.languages().size())));
	}

}
