package clinic.backcheck.worklist;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

import jakarta.persistence.Embeddable;

import clinic.backcheck.privacy.KeyedHash;
import clinic.backcheck.questionnaire.SentCheck;

/**
 * Fingerprints by which a person's cases are found although no name can be read in the
 * database.
 *
 * @param personHash of name and date of birth together: the same person, as far as that
 * tells
 */
@Embeddable
record PersonKeys(String nameHash, String bornHash, String telephoneHash, String personHash) {

	private static final int SIGNIFICANT_DIGITS = 9;

	static PersonKeys of(SentCheck.Contact contact, KeyedHash hash) {
		return new PersonKeys(name(contact.name(), hash), born(contact.dateOfBirth(), hash),
				telephone(contact.telephone(), hash),
				hash.of("case-person", tidy(contact.name()) + "|" + contact.dateOfBirth()));
	}

	static String name(String name, KeyedHash hash) {
		return hash.of("case-name", tidy(name));
	}

	static String born(LocalDate date, KeyedHash hash) {
		return hash.of("case-born", date.toString());
	}

	/** The last digits alone, so that it is found with and without the country's code. */
	static String telephone(String telephone, KeyedHash hash) {
		String digits = telephone.replaceAll("\\D", "");
		return hash.of("case-telephone", digits.substring(Math.max(0, digits.length() - SIGNIFICANT_DIGITS)));
	}

	/** Case, accents and spaces do not tell people apart. */
	private static String tidy(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip()
			.toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return "PersonKeys[...]";
	}

}
