package clinic.backcheck.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Proof;
import clinic.backcheck.catalogue.Translation;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Violation;
import clinic.backcheck.web.Languages;

/**
 * What an edition holds, in figures.
 *
 * @param proved {@code null} where an earlier version proved it
 */
record EditionPage(int number, String name, String clinicalSafetyLead, List<Count> counts,
		List<Translated> translations, @Nullable Proved proved) {

	/**
	 * How many there are of a kind.
	 *
	 * @param kind the last part of the key of its word
	 */
	record Count(String kind, long number) {
	}

	/**
	 * How a language came about.
	 *
	 * @param made the last part of the key of its words
	 * @param reviewer {@code null} where clinical review is still to come
	 */
	record Translated(String language, String made, @Nullable String reviewer) {

		static Translated of(Translation translation) {
			return new Translated(
					Locale.forLanguageTag(translation.language()).getDisplayLanguage(Languages.locale(Languages.STAFF)),
					translation.made().name().toLowerCase(Locale.ROOT),
					translation.awaitsReview() ? null : translation.clinicalReview());
		}

	}

	/**
	 * What was proved.
	 *
	 * @param promises the last parts of the keys of their words
	 * @param seconds how long it took, to a tenth
	 */
	record Proved(List<String> promises, int floors, int mostPages, int mostQuestions, int solved, double seconds) {

		static Proved of(Proof proof) {
			return new Proved(
					Arrays.stream(Violation.Property.values())
						.map((property) -> property.name().toLowerCase(Locale.ROOT).replace('_', '-'))
						.toList(),
					proof.floors(), proof.mostPages(), proof.mostQuestions(), proof.solved(),
					Math.round(proof.took().toMillis() / 100.0) / 10.0);
		}

	}

	static EditionPage of(Edition edition, Optional<Proof> proof) {
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
						new Count("languages", edition.languages().size())),
				edition.translations().stream().map(Translated::of).toList(), proof.map(Proved::of).orElse(null));
	}

}
