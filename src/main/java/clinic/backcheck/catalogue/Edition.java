package clinic.backcheck.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import clinic.backcheck.rules.Assessor;

/**
 * One numbered, immutable version of the catalogue, ready to use.
 *
 * @param clinicalSafetyLead who signed it, in words
 * @param parts ids of the parts of the journey, in order
 * @param assessor the compiled rules
 * @param sources by id
 * @param claims what became of each row of the two documents, in their order
 * @param textsByLanguage by ISO 639 language code
 */
public record Edition(int number, String name, String clinicalSafetyLead, List<String> parts, Assessor assessor,
		Map<String, Source> sources, List<Claim> claims, Map<String, Texts> textsByLanguage) {

	public Edition {
		parts = List.copyOf(parts);
		sources = Map.copyOf(sources);
		claims = List.copyOf(claims);
		textsByLanguage = Map.copyOf(textsByLanguage);
	}

	public Set<String> languages() {
		return this.textsByLanguage.keySet();
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
