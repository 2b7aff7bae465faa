package clinic.backcheck.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Assessor;

/**
 * One numbered, immutable version of the catalogue, ready to use.
 *
 * @param clinicalSafetyLead who signed it, in words
 * @param translations every language but the first, in the order of the edition
 * @param parts ids of the parts of the journey, in order
 * @param assessor the compiled rules
 * @param bodyMaps the questions that are shown as a body map, with what a mark means
 * @param sources by id
 * @param claims what became of each row of the two documents, in their order
 * @param textsByLanguage by ISO 639 language code
 * @param recheck {@code null} in an edition that is older than re-checks
 */
public record Edition(int number, String name, String clinicalSafetyLead, List<Translation> translations,
		List<String> parts, Assessor assessor, Map<String, BodyMap.Mark> bodyMaps, Map<String, Source> sources,
		List<Claim> claims, Map<String, Texts> textsByLanguage, @Nullable Recheck recheck) {

	/** Stands for the name of whoever signs an edition until somebody has. */
	public static final String UNSIGNED = "none yet";

	public Edition {
		translations = List.copyOf(translations);
		parts = List.copyOf(parts);
		bodyMaps = Map.copyOf(bodyMaps);
		sources = Map.copyOf(sources);
		claims = List.copyOf(claims);
		textsByLanguage = Map.copyOf(textsByLanguage);
	}

	/** Every language, the first of the edition first. */
	public Set<String> languages() {
		Set<String> languages = new LinkedHashSet<>();
		languages.add(firstLanguage());
		this.translations.forEach((translation) -> languages.add(translation.language()));
		languages.addAll(this.textsByLanguage.keySet());
		return languages;
	}

	/**
	 * The language that the others were translated from, which alone has words for staff.
	 */
	public String firstLanguage() {
		return this.textsByLanguage.keySet()
			.stream()
			.filter((language) -> translation(language).isEmpty())
			.sorted()
			.findFirst()
			.orElseThrow();
	}

	/** How the texts of a language came about; empty for the first language. */
	public Optional<Translation> translation(String language) {
		return this.translations.stream().filter((it) -> it.language().equals(language)).findFirst();
	}

	/** Whether a language was translated and no clinician has reviewed it. */
	public boolean awaitsReview(String language) {
		return translation(language).filter(Translation::awaitsReview).isPresent();
	}

	/**
	 * The texts in a language.
	 * @throws IllegalArgumentException if the edition does not speak it
	 */
	public Texts texts(String language) {
		Texts texts = this.textsByLanguage.get(language);
		if (texts == null) {
			throw new IllegalArgumentException("Edition %d has no texts in that language".formatted(this.number));
		}
		return texts;
	}

}
