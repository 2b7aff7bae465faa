package clinic.backcheck.catalogue.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.BodyMap;
import clinic.backcheck.catalogue.Claim;
import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Recheck;
import clinic.backcheck.catalogue.Source;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.catalogue.Translation;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Catalogue;

/**
 * Everything that an edition says. Two editions with equal content are the same edition,
 * wherever they were read from.
 *
 * @param translations every language but the first, in their order
 * @param parts ids of the parts of the journey, in order
 * @param bodyMaps the questions that are shown as a body map, with what a mark means
 * @param sources by id
 * @param claims what became of each row of the two documents, in their order
 * @param texts by language
 * @param recheck {@code null} in an edition that is older than re-checks
 */
public record EditionContent(int number, String name, String clinicalSafetyLead, List<Translation> translations,
		List<String> parts, Catalogue catalogue, Map<String, BodyMap.Mark> bodyMaps, Map<String, Source> sources,
		List<Claim> claims, Map<String, Texts> texts, @Nullable Recheck recheck) {

	public EditionContent {
		translations = List.copyOf(translations);
		parts = List.copyOf(parts);
		bodyMaps = Map.copyOf(bodyMaps);
		sources = Map.copyOf(sources);
		claims = List.copyOf(claims);
		texts = Map.copyOf(texts);
	}

	/** The edition ready to use. */
	public Edition compile() {
		return new Edition(this.number, this.name, this.clinicalSafetyLead, this.translations, this.parts,
				Assessor.of(this.catalogue), this.bodyMaps, this.sources, this.claims, this.texts, this.recheck);
	}

	/** A digest of everything that the edition says; comments and layout do not count. */
	public String hash() {
		return ContentHash.of(this);
	}

	/** What an other edition says differently, in words for the author of the files. */
	public List<String> differences(EditionContent other) {
		var differences = new ArrayList<String>();
		differ(differences, "name", this.name, other.name);
		differ(differences, "clinicalSafetyLead", this.clinicalSafetyLead, other.clinicalSafetyLead);
		differ(differences, "translations", this.translations, other.translations);
		differ(differences, "parts", this.parts, other.parts);
		differ(differences, "pages", this.catalogue.pages(), other.catalogue.pages());
		differ(differences, "body maps", this.bodyMaps, other.bodyMaps);
		differ(differences, "other ways", this.catalogue.otherWays(), other.catalogue.otherWays());
		differ(differences, "contradictions", this.catalogue.contradictions(), other.catalogue.contradictions());
		differ(differences, "re-check", Optional.ofNullable(this.recheck), Optional.ofNullable(other.recheck));
		differ(differences, "red flags", this.catalogue.redFlags(), other.catalogue.redFlags());
		differ(differences, "explanations", this.catalogue.explanations(), other.catalogue.explanations());
		differ(differences, "advice", this.catalogue.advice(), other.catalogue.advice());
		differ(differences, "sources", this.sources, other.sources);
		differ(differences, "claims", this.claims, other.claims);
		differ(differences, "languages", this.texts.keySet(), other.texts.keySet());
		this.texts.forEach((language, mine) -> differ(differences, "texts in " + language, mine,
				other.texts.getOrDefault(language, mine)));
		return differences;
	}

	private static void differ(List<String> differences, String what, Object mine, Object others) {
		if (!mine.equals(others)) {
			differences.add(what);
		}
	}

}
